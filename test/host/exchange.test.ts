import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { NewsAnnotatorApi } from '../../api/news-annotator';
import { closeAll, command, eventually, exists, PORT_TEXT, readText, sidecarOf, showArticle, workspaceUri, writeArticle, writeText } from './support';

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

  it('imports nothing of a file that it does not understand', async () => {
    const article = await writeArticle();
    await importCsv(`file,type,quote\n${vscode.workspace.asRelativePath(article)},issue,blue harbour crane\n${vscode.workspace.asRelativePath(article)},,x\n`);
    assert.equal(await exists(sidecarOf(article)), false);
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
});
