import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { strToU8, zipSync } from 'fflate';
import * as vscode from 'vscode';
import type { NewsAnnotatorApi } from '../../api/news-annotator';
import { suggestionQuestion } from '../../src/vscode/languageModelTools';
import { closeAll, command, eventually, exists, PORT_TEXT, readText, select, sidecarOf, showArticle, workspaceUri, writeArticle, writeText } from './support';

async function api(): Promise<NewsAnnotatorApi> {
  const extension = vscode.extensions.getExtension<NewsAnnotatorApi>('news-annotator.news-annotator');
  assert.ok(extension);
  return extension.activate();
}

async function importCsv(rows: string): Promise<void> {
  const file = workspaceUri(`import-${Date.now()}.csv`);
  await writeText(file, rows);
  await command('import', { format: 'csv', files: [file.toString()], confirmed: true });
  await vscode.workspace.fs.delete(file);
}

describe('importing', () => {
  afterEach(closeAll);

  it('puts annotations into closed and open articles, in one step that one undo takes back', async () => {
    const [open, closed] = [await writeArticle(), await writeArticle()];
    await showArticle(open);
    const path = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);
    await importCsv(`file,type,quote,name\n${path(open)},issue,blue harbour crane,\n${path(closed)},actor,Mara Lindqvist,Mara Lindqvist\n`);
    assert.match(await readText(sidecarOf(closed)), /quote: "Mara Lindqvist"/);
    await eventually(async () => { assert.match(await readText(sidecarOf(open)), /blue harbour crane/); });
    await command('undo');
    await eventually(async () => {
      for (const uri of [open, closed]) assert.doesNotMatch(await readText(sidecarOf(uri)), /quote:/);
    });
  });

  it('puts the codes of a REFI-QDA codebook into the folder’s, and undo takes them back', async () => {
    const file = workspaceUri(`codes-${Date.now()}.qdc`);
    const guid = '0b1e7d6a-7c53-4c1c-9b7e-3a51e0a4f1c2';
    await writeText(file, `<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="test"><Codes><Code guid="${guid}" name="Quay noise" isCodable="true"/></Codes></CodeBook>`);
    await command('import', { format: 'refi-qda', files: [file.toString()], confirmed: true });
    const codebook = workspaceUri('.news-annotator', 'codebook.yaml');
    assert.match(await readText(codebook), /Quay noise/);
    await command('undo');
    assert.doesNotMatch((await exists(codebook)) ? await readText(codebook) : '', /Quay noise/);
    await vscode.workspace.fs.delete(file);
  });

  it('takes a codebook and a project together as one step', async () => {
    const article = await writeArticle();
    const folder = workspaceUri('.news-annotator');
    const codebook = vscode.Uri.joinPath(folder, 'codebook.yaml');
    const before = (await exists(codebook)) ? await readText(codebook) : undefined;
    const files = await refiFiles(article);
    await command('import', { format: 'refi-qda', files: files.map(String), confirmed: true });
    assert.match(await readText(codebook), /Crane noise/);
    assert.match(await readText(sidecarOf(article)), /type: crane-noise\n[^]*quote: "?blue harbour crane/);
    await command('undo');
    assert.doesNotMatch(await readText(sidecarOf(article)), /quote:/);
    assert.equal((await exists(codebook)) ? await readText(codebook) : undefined, before);
    for (const uri of files) await vscode.workspace.fs.delete(uri);
  });

  it('imports nothing of a file that it does not understand', async () => {
    const article = await writeArticle();
    await importCsv(`file,type,quote\n${vscode.workspace.asRelativePath(article)},issue,blue harbour crane\n${vscode.workspace.asRelativePath(article)},,x\n`);
    assert.equal(await exists(sidecarOf(article)), false);
  });
});

/** A REFI-QDA codebook, and a project with an article that is coded with it. */
async function refiFiles(article: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const guids = { code: '5b0e6f6c-95f8-4b4e-9d0e-0a4c3f1d2e33', source: '7c1d2e33-95f8-4b4e-9d0e-0a4c3f1d2e34', selection: '8d2e3f44-95f8-4b4e-9d0e-0a4c3f1d2e35', coding: '9e3f4055-95f8-4b4e-9d0e-0a4c3f1d2e36' };
  const codes = `<Codes><Code guid="${guids.code}" name="Crane noise" isCodable="true"/></Codes>`;
  const start = PORT_TEXT.replace(/[\uD800-\uDBFF]/g, '').indexOf('blue harbour crane');
  const selection = `<PlainTextSelection guid="${guids.selection}" startPosition="${start}" endPosition="${start + 18}"><Coding guid="${guids.coding}"><CodeRef targetGUID="${guids.code}"/></Coding></PlainTextSelection>`;
  const source = `<TextSource guid="${guids.source}" name="${vscode.workspace.asRelativePath(article)}" plainTextPath="internal://${guids.source}.txt">${selection}</TextSource>`;
  const project = `<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0" name="test"><CodeBook>${codes}</CodeBook><Sources>${source}</Sources></Project>`;
  const [qdc, qdpx] = [workspaceUri(`both-${Date.now()}.qdc`), workspaceUri(`both-${Date.now()}.qdpx`)];
  await writeText(qdc, `<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="test">${codes}</CodeBook>`);
  await vscode.workspace.fs.writeFile(qdpx, zipSync({ 'project.qde': strToU8(project), [`sources/${guids.source}.txt`]: strToU8(PORT_TEXT) }));
  return [qdc, qdpx];
}

describe('comparing coders', () => {
  afterEach(closeAll);

  it('keeps what one of them said, in the file too, and undo takes it back', async () => {
    const article = await writeArticle();
    const path = vscode.workspace.asRelativePath(article);
    await importCsv(`file,type,quote,name,by\n${path},actor,Mara Lindqvist,Mara Lindqvist,brit\n${path},actor,Mara Lindqvist,Mara Lindqvist,cleo\n${path},issue,blue harbour crane,,brit\n${path},issue,hours,,cleo\n`);
    assert.match(await readText(sidecarOf(article)), /quote: "?hours/);
    await command('compareCoders', { coders: ['brit', 'cleo'], verdict: 'a' });
    const kept = await readText(sidecarOf(article));
    assert.match(kept, /blue harbour crane/);
    assert.doesNotMatch(kept, /quote: "?hours/);
    await showArticle(article);
    await command('undo');
    await eventually(async () => { assert.match(await readText(sidecarOf(article)), /quote: "?hours/); });
  });
});

describe('the interface for other extensions', () => {
  it('recognises, reads an article and exports it', async () => {
    const offered = await api();
    const found = await offered.recognise(PORT_TEXT);
    assert.ok(found.entities.some(({ name }) => name === 'Portugal'));
    const uri = await writeArticle();
    const read = await offered.article(uri, { suggestions: true });
    assert.ok(read?.mentions.some(({ quote, status }) => quote === 'Portugal' && status === 'suggested'));
    assert.equal(await offered.article(uri.with({ path: `${uri.path}.gone` })), undefined);
    assert.deepEqual([...(await offered.export('brat', [uri])).keys()].at(-1), 'annotation.conf');
    await assert.rejects(offered.export('docx', [uri]));
  });

  it('gives assistants tools that read', async () => {
    const uri = await writeArticle();
    const input = { file: vscode.workspace.asRelativePath(uri), entity: 'Portugal' };
    const { content } = await vscode.lm.invokeTool('newsAnnotator_findMentions', { input, toolInvocationToken: undefined });
    const text = content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
    assert.equal((JSON.parse(text) as { count: number }).count, 2);
    const outside = await vscode.lm.invokeTool('newsAnnotator_listEntities', { input: { file: '../../etc/passwd' }, toolInvocationToken: undefined });
    assert.match(JSON.stringify(outside.content), /no such article/);
  });

  it('takes suggestions, which are written only when a person confirms them', async () => {
    const offered = await api();
    const uri = await writeArticle();
    const crane = { quote: 'blue harbour crane', type: 'issue', reason: 'it stands still' } as const;
    await offered.suggest(uri, crane, 'the test');
    await assert.rejects(offered.suggest(uri, crane, 'the test'), /suggested already/);
    await assert.rejects(offered.suggest(uri, { quote: 'Portugal', type: 'issue' }, 'the test'), /2 times/);
    assert.equal(await exists(sidecarOf(uri)), false);
    const editor = await showArticle(uri);
    await editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), 'At last: '); });
    select(editor, 'blue harbour crane');
    await command('confirm');
    await eventually(async () => { assert.match(await readText(sidecarOf(uri)), /blue harbour crane/); });
    await closeAll();
  });

  it('gives assistants a tool that suggests, and tells them what became of it', async () => {
    const uri = await writeArticle();
    const suggest = async (quote: string): Promise<string> => {
      const input = { file: vscode.workspace.asRelativePath(uri), quote, type: 'issue' };
      return JSON.stringify((await vscode.lm.invokeTool('newsAnnotator_suggest', { input, toolInvocationToken: undefined })).content);
    };
    assert.match(await suggest('stood still'), /waits for the person/);
    assert.match(await suggest('Portugal'), /Not suggested: .*2 times/);
    assert.equal(await exists(sidecarOf(uri)), false);
    await closeAll();
  });

  it('asks the person first, in words that Markdown shows literally', () => {
    const { confirmationMessages, invocationMessage } = suggestionQuestion({ quote: 'blue  harbour\n**crane**', type: 'actor', name: 'Crane [1](command:x)', file: 'news/a.txt' });
    assert.equal(confirmationMessages?.title, 'Add a suggestion?');
    assert.equal(confirmationMessages.message, '“blue harbour \\*\\*crane\\*\\*” as actor Crane \\[1\\]\\(command\\:x\\) in news\\/a\\.txt. It waits in the Review view until you confirm or dismiss it.');
    assert.equal(invocationMessage, 'Suggesting “blue harbour \\*\\*crane\\*\\*”');
  });

  it('exports what an assistant suggested with the other suggestions, and the codebook’s actors', async () => {
    const offered = await api();
    const uri = await writeArticle();
    await offered.suggest(uri, { quote: 'stood still', type: 'issue' }, 'an assistant');
    const decided = new TextDecoder().decode((await offered.export('csv', [uri])).get('annotations.csv'));
    assert.doesNotMatch(decided, /stood still/);
    const codebook = workspaceUri('.news-annotator', 'codebook.yaml');
    const before = (await exists(codebook)) ? await readText(codebook) : undefined;
    try {
      await writeText(codebook, 'issues:\n  - {id: idle-cranes, name: idle cranes, aliases: [blue harbour crane]}\n');
      await eventually(async () => {
        const csv = new TextDecoder().decode((await offered.export('csv', [uri], { suggestions: true })).get('annotations.csv'));
        const rows: readonly Record<string, string>[] = parse(csv, { columns: true });
        assert.ok(rows.some(({ quote, status, suggestedBy }) => quote === 'stood still' && status === 'suggested' && suggestedBy === 'an assistant'));
        assert.ok(rows.some(({ quote, entity, name }) => quote === 'blue harbour crane' && entity === 'idle-cranes' && name === 'idle cranes'));
      });
    } finally {
      if (before === undefined) await vscode.workspace.fs.delete(codebook);
      else await writeText(codebook, before);
    }
    await closeAll();
  });
});
