import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { NO_DECISIONS, type Decisions } from '../../../src/annotation/annotation';
import { importInto } from '../../../src/formats/import/importChange';
import { ImportError, type ImportedArticle } from '../../../src/formats/import/importFormat';
import { IMPORT_FORMATS } from '../../../src/formats/import/importFormats';
import { readCodebook, addCodes } from '../../../src/formats/import/refiCodebook';
import { EMPTY_CODEBOOK } from '../../../src/codebook/codebook';

function read(id: string, ...files: readonly (readonly [path: string, content: string | Uint8Array])[]): readonly ImportedArticle[] {
  const format = IMPORT_FORMATS.find((candidate) => candidate.id === id);
  assert.ok(format);
  return format.read(files.map(([path, content]) => ({ path, bytes: typeof content === 'string' ? strToU8(content) : content })));
}

function refused(id: string, content: string | Uint8Array, says: RegExp, line?: number, path = 'bad'): void {
  assert.throws(() => read(id, [path, content]), (error) => {
    assert.ok(error instanceof ImportError, String(error));
    assert.match(error.message, says);
    assert.equal(error.line, line);
    return true;
  });
}

let made = 0;
const into = (imported: ImportedArticle, text: string, decisions: Decisions = NO_DECISIONS) =>
  importInto([imported], { decisions, context: { text, now: '2026-03-12T09:30:00Z', coder: 'ana', newId: () => `made${made++}` } });

const quotes = (imported: ImportedArticle, text: string): readonly string[] =>
  (into(imported, text).change.annotations ?? []).map(({ after }) => after?.quote ?? '');

describe('import', () => {
  it('tells what is wrong, and in which line', () => {
    refused('prodigy', '{"text":"a"}\n{"text":\n', /no JSON/, 2);
    refused('prodigy', '{"text":"a","spans":[{"start":-1,"end":1,"label":"X"}]}', /whole number/, 1);
    refused('prodigy', '{"text":"a","spans":[{"start":0,"end":1}]}', /“label”/, 1);
    refused('doccano', '{"text":"ab","label":[[0,9,"X"]]}', /no place 0–9/, 1);
    refused('doccano', '{"text":"ab","label":[7]}', /list/, 1);
    refused('label-studio', '{}', /should be a list/);
    refused('json-cas', '{"%FEATURE_STRUCTURES":[]}', /no text/);
    refused('w3c', '[{"type":"Annotation"}]', /no target/);
    refused('w3c', '[\n{"id"\n', /no JSON/, 3);
    refused('csv', 'type,start,end\nactor,1,x\n', /“end” should be/, 2);
    refused('csv', 'file,type\na.txt,actor\n', /neither/, 2);
    refused('csv', 'type,quote\nactor,"open\n', /cannot be read/, 2);
    refused('conll', '-DOCSTART- O\n\nAda B-PER\nmet X-PER\n', /no label/, 4);
    refused('conll', 'Ada\n', /token and its label/, 1);
    refused('brat', 'T1\tactor 5 3\tx\n', /ends before/, 1, 'a.ann');
    refused('brat', 'T1 actor 0 3 x\n', /T1 ⇥ label/, 1, 'a.ann');
    refused('csv', Uint8Array.of(0x66, 0xfc), /not UTF-8/);
    refused('refi-qda', 'no zip', /no zip archive/);
  });

  it('refuses archives and XML that attack', () => {
    const project = (qde: string): Uint8Array => zipSync({ 'project.qde': strToU8(qde) });
    refused('refi-qda', zipSync({ 'x.txt': strToU8('') }), /no project\.qde/);
    refused('refi-qda', zipSync({ 'project.qde': new Uint8Array(3_000_000) }), /grows too much/);
    refused('refi-qda', project('<!DOCTYPE Project [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Project name="&b;"/>'), /document type/, 1);
    refused('refi-qda', project('<!DOCTYPE Project SYSTEM "file:///etc/passwd"><Project/>'), /document type/, 1);
    refused('refi-qda', project('<Project>\n<Sources>\n</Project>'), /no well-formed XML/, 3);
    refused('refi-qda', project('<a>'.repeat(2000)), /too many elements/, 1);
    const outside = zipSync({
      'project.qde': strToU8('<Project><Sources><TextSource guid="1" name="a" plainTextPath="internal://../../etc/passwd"/><TextSource guid="2" name="b" plainTextPath="relative:///etc/passwd"/></Sources></Project>'),
      '../../evil.txt': strToU8('x'),
    });
    assert.deepEqual(read('refi-qda', ['a.qdpx', outside]), []);
  });

  it('reads what other programs write', () => {
    const [spacy] = read('prodigy', ['a.jsonl', '{"text":"Ada met Bo in Rome","spans":[{"start":0,"end":3,"label":"PERSON"}],"answer":"accept"}\n{"text":"x","spans":[],"answer":"reject"}']);
    assert.deepEqual(spacy?.annotations.map(({ type, kind }) => [type, kind]), [['actor', 'person']]);
    const [relations] = read('doccano', ['a.jsonl', '{"text":"👩 Ada","entities":[{"id":1,"label":"PER","start_offset":3,"end_offset":6}],"relations":[]}']);
    assert.deepEqual(quotes(relations ?? { annotations: [], suggestions: 0 }, '👩 Ada'), ['Ada']);
    const [iob1] = read('conll', ['a.conll', 'EU NNP B-NP I-ORG\nrejects VBZ B-VP O\nGerman JJ B-NP I-MISC\nGerman JJ B-NP B-MISC\n']);
    assert.deepEqual(quotes(iob1 ?? { annotations: [], suggestions: 0 }, 'EU rejects German German'), ['EU', 'German', 'German']);
    const [hypothesis] = read('w3c', ['a.json', JSON.stringify({ type: 'AnnotationPage', items: [{ type: 'Annotation', bodyValue: 'why?', target: [{ source: 'https://news.example/a.txt?x=1', selector: [{ type: 'TextQuoteSelector', exact: 'Ada', prefix: '', suffix: ' met' }] }] }] })]);
    assert.deepEqual([hypothesis?.file, hypothesis?.annotations[0]?.note, hypothesis?.annotations[0]?.quote], ['https://news.example/a.txt', 'why?', 'Ada']);
    const [inception] = read('json-cas', ['a.json', JSON.stringify({ '%FEATURE_STRUCTURES': [
      { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaString: 'Ada met Bo' },
      { '%ID': 2, '%TYPE': 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token', begin: 0, end: 3 },
      { '%ID': 3, '%TYPE': 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity', begin: 8, end: 10, value: 'PER' },
    ] })]);
    assert.deepEqual(quotes(inception ?? { annotations: [], suggestions: 0 }, 'Ada met Bo'), ['Bo']);
  });

  it('finds words without places only where they are once', () => {
    const [table] = read('csv', ['a.csv', 'type;quote\nactor;Ada\nactor;Bo\nissue;fish\n']);
    const { added, problems } = into(table ?? { annotations: [], suggestions: 0 }, 'Ada met Bo, and Bo left.');
    assert.deepEqual([added, problems.map(({ problem, annotation }) => [problem, annotation.line])], [1, [['ambiguous', 3], ['not-found', 4]]]);
  });

  it('follows changes of the text, and leaves out what changed', () => {
    const imported: ImportedArticle = {
      text: 'Ada met Bo on Monday in the old harbour of Oslo.',
      annotations: [{ type: 'actor', start: 0, end: 3 }, { type: 'date', start: 14, end: 20 }, { type: 'place', start: 28, end: 39 }],
      suggestions: 0,
    };
    const text = 'It was late. Ada met Bo on Tuesday in the old harbour of Oslo.';
    const { problems } = into(imported, text);
    assert.deepEqual(quotes(imported, text), ['Ada', 'old harbour']);
    assert.deepEqual(problems.map(({ problem }) => problem), ['changed']);
  });

  it('adds nothing twice and changes nothing that is there', () => {
    const imported: ImportedArticle = { annotations: [{ type: 'actor', start: 0, end: 3, entityName: 'Ada Moreau', by: 'bo' }, { type: 'actor', start: 8, end: 10, entityName: 'Bo' }], suggestions: 2 };
    const first = into(imported, 'Ada met Bo.');
    assert.deepEqual([first.added, first.known, first.suggestions], [2, 0, 2]);
    const annotations = (first.change.annotations ?? []).flatMap(({ after }) => after ?? []);
    const entities = (first.change.entities ?? []).flatMap(({ after }) => after ?? []);
    assert.deepEqual(annotations.map(({ by, entity }) => [by, entity]), [['bo', 'ada-moreau'], ['ana', 'bo']]);
    const second = into(imported, 'Ada met Bo.', { ...NO_DECISIONS, annotations, entities });
    assert.deepEqual([second.added, second.known, second.change.annotations, second.change.entities], [0, 2, [], []]);
  });

  it('keeps what two coders say alike, for each of them', () => {
    const by = (coder: string): ImportedArticle => ({ annotations: [{ type: 'actor', start: 0, end: 3, by: coder }], suggestions: 0 });
    const first = into(by('bo'), 'Ada met Bo.');
    const annotations = (first.change.annotations ?? []).flatMap(({ after }) => after ?? []);
    const known: Decisions = { ...NO_DECISIONS, annotations };
    assert.deepEqual([into(by('bo'), 'Ada met Bo.', known).added, into(by('cy'), 'Ada met Bo.', known).added], [0, 1]);
    assert.equal(into({ annotations: [{ type: 'actor', start: 0, end: 3 }], suggestions: 0 }, 'Ada met Bo.', known).added, 0);
  });

  it('takes the codes of a codebook that are not there yet', () => {
    const bytes = strToU8('<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="1" name="Human interest" isCodable="true"><Description>People.</Description><Code guid="2" name="Grief" isCodable="true"/></Code><Code guid="3" name="actor" isCodable="true"/></Codes></CodeBook>');
    const codes = readCodebook({ path: 'a.qdc', bytes });
    assert.deepEqual(codes, [{ id: 'human-interest', name: 'Human interest', description: 'People.', children: [{ id: 'Grief', name: 'Grief' }] }]);
    const { codebook, added } = addCodes({ ...EMPTY_CODEBOOK, codes: [{ id: 'Grief', name: 'Mourning' }] }, codes);
    assert.deepEqual([added, codebook.codes.map(({ id }) => id)], [1, ['Grief', 'human-interest']]);
  });
});
