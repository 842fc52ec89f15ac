import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { NO_DECISIONS } from '../../../src/annotation/annotation';
import { parseArticle } from '../../../src/article/parseArticle';
import { exportArticle } from '../../../src/formats/exportArticle';
import { IMPORT_FORMATS } from '../../../src/formats/import/importFormats';
import { nothingRecognised } from '../../../src/session/noRecogniser';
import { Proposals } from '../../../src/session/proposals';
import { exported } from '../../support/exporting';
import { exportFormat } from '../../support/exportFormat';

const TEXT = 'Ada Moreau opened the tidal lock.\n';

/** An article in which an assistant suggests two passages, and something was recognised besides. */
function suggested(): ReturnType<typeof exportArticle> {
  const article = parseArticle(TEXT);
  const recognised = { ...nothingRecognised(article), mentionsOf: (index: number) => (index === 0 ? [{ type: 'date' as const, kind: 'DATE' as const, value: '2026', start: 11, end: 17, confidence: 0.9 }] : []) };
  const proposals = new Proposals();
  const ada = { id: 'ada-moreau', type: 'actor', kind: 'person', name: 'Ada Moreau', aliases: [], roles: [] } as const;
  proposals.add({ start: 0, end: 10, entity: ada, mention: { type: 'actor', kind: 'person', entity: ada.id, confidence: 0.5, source: 'an assistant' } });
  proposals.add({ start: 22, end: 32, mention: { type: 'issue', kind: 'issue', confidence: 0.5, source: 'an assistant' } });
  return exportArticle({ file: 'story.txt', article, decisions: NO_DECISIONS, recognition: proposals.over(recognised) });
}

const article = suggested();
const textOf = async (id: string, path?: string): Promise<string> => (await exported(exportFormat(id), [article])).text(path);

describe('suggestions of other programs', () => {
  it('are exported, with who made them where the format can', async () => {
    const rows = parse<Record<string, string>>(await textOf('csv'), { columns: true });
    assert.deepEqual(rows.map(({ quote, status, suggestedBy }) => [quote, status, suggestedBy]), [['Ada Moreau', 'suggested', 'an assistant'], ['opened', 'suggested', ''], ['tidal lock', 'suggested', 'an assistant']]);
    const annotations = JSON.parse(await textOf('w3c')) as { creator?: { type: string; name: string }; motivation: string }[];
    assert.deepEqual(annotations.map(({ creator, motivation }) => [creator?.type, creator?.name, motivation]), [['Software', 'an assistant', 'assessing'], [undefined, undefined, 'assessing'], ['Software', 'an assistant', 'assessing']]);
    const [task] = JSON.parse(await textOf('label-studio', 'annotations.json')) as { predictions: { model_version: string; result: { type: string; value: { text: string } }[] }[] }[];
    const predicted = task?.predictions.map(({ model_version: model, result }) => [model, result.filter(({ type }) => type === 'labels').map(({ value }) => value.text)]);
    assert.deepEqual(predicted, [['an assistant', ['Ada Moreau', 'tidal lock']], ['news-annotator', ['opened']]]);
    assert.match(await textOf('brat', 'story.ann'), /^A\d+\tSuggestedBy T1 an_assistant$/m);
    assert.match(await textOf('brat', 'annotation.conf'), /^SuggestedBy\tArg:<ENTITY>, Value:an_assistant$/m);
    assert.match(await textOf('tei'), /<persName [^>]*cert="low" resp="#coder-an_20_assistant-[0-9a-f]+"/);
    for (const id of ['json', 'prodigy', 'json-cas']) assert.match(await textOf(id), /"suggestedBy": ?"an assistant"/, id);
    for (const id of ['markdown', 'html']) assert.match(await textOf(id), /suggested by an assistant/, id);
  });

  it('are named in the summary, and so is where their makers are lost', async () => {
    const { suggesters, losses } = await exported(exportFormat('doccano'), [article]);
    assert.deepEqual([...suggesters], [['an assistant', 2]]);
    assert.deepEqual(losses.find(({ kind }) => kind === 'suggester'), { kind: 'suggester', count: 2 });
    assert.deepEqual((await exported(exportFormat('csv'), [article])).losses, []);
  });

  it('are no decisions when they come back', async () => {
    for (const id of ['csv', 'w3c', 'brat', 'label-studio', 'prodigy', 'json-cas']) {
      const { files } = await exported(exportFormat(id), [article]);
      const read = IMPORT_FORMATS.find((format) => format.id === id)?.read(Array.from(files, ([path, bytes]) => ({ path, bytes })).filter(({ path }) => !/\.(?:conf|xml)$/.test(path)));
      assert.deepEqual(read?.map(({ annotations, suggestions }) => [annotations.length, suggestions]), [[0, 3]], id);
    }
  });
});
