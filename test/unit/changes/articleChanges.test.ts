import assert from 'node:assert/strict';
import { retag, tag, untag } from '../../../src/annotation/decide';
import type { DecisionChange } from '../../../src/annotation/decisionChange';
import type { ChangeableArticle } from '../../../src/changes/changeRequest';
import { sidecarOf } from '../../../src/sidecar/storedSidecar';
import { Desk } from '../../support/desk';

const A = 'file:///a.txt';
const B = 'file:///b.txt';
const C = 'file:///c.txt';
const CODEBOOK = 'file:///.news-annotator/codebook.yaml';
const TEXTS = {
  [A]: 'The harbour board met. Fish quotas were raised.\n',
  [B]: 'Nobody spoke of fish quotas on Tuesday.\n',
  [C]: 'The weather was fine.\n',
  [CODEBOOK]: 'codes: [fish]\n',
};

/** Tags each place of some words. */
function tagAll(words: string, type: string): (article: ChangeableArticle) => DecisionChange {
  return ({ article, decisions, context }) => {
    const spans = [...article.text.matchAll(new RegExp(words, 'gi'))].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
    return tag(decisions, spans, { type }, context);
  };
}

const retagAll = (from: string, to: string) => ({ decisions, context }: ChangeableArticle): DecisionChange =>
  retag(decisions, decisions.annotations.filter(({ type }) => type === from), { type: to }, context);

describe('changes of many articles', () => {
  let desk: Desk;
  beforeEach(() => { desk = new Desk(TEXTS); });

  const tagFish = () => desk.changes.apply({ label: 'Tag all', articles: [A, B, C], change: tagAll('fish quotas', 'fish') });

  it('change open ones and closed ones, and one undo takes them back', async () => {
    desk.open(A);
    const outcome = await tagFish();
    assert.deepEqual([outcome.changed, outcome.unchanged, outcome.failed], [[A, B], 1, []]);
    assert.deepEqual([desk.tags(A), desk.tags(B), desk.tags(C)], [['fish Fish quotas'], ['fish fish quotas'], []]);
    assert.equal(desk.files.text(sidecarOf(C)), undefined);
    assert.deepEqual((await desk.changes.undo())?.changed, [A, B]);
    assert.deepEqual([desk.tags(A), desk.tags(B)], [[], []]);
    await desk.changes.redo();
    assert.deepEqual([desk.tags(A), desk.tags(B)], [['fish Fish quotas'], ['fish fish quotas']]);
    assert.equal(await desk.changes.redo(), undefined);
  });

  it('show what they would do without doing it', async () => {
    const preview = await desk.changes.preview({ label: 'Tag all', articles: [A, B, C], change: tagAll('fish quotas', 'fish') });
    assert.deepEqual(preview.articles.map(({ uri, change }) => [uri, change.annotations?.length]), [[A, 1], [B, 1]]);
    assert.equal(desk.files.writes, 0);
    assert.equal(desk.history.last, undefined);
  });

  it('name what failed and do the rest', async () => {
    await desk.write(sidecarOf(A), '<<<<<<< ours\n');
    const { failed, changed } = await desk.changes.apply({ label: 'Tag all', articles: [A, B, 'file:///gone.txt'], change: tagAll('fish quotas', 'fish') });
    assert.deepEqual(failed.map(({ uri, reason }) => [uri, reason]), [[A, 'not-understood'], ['file:///gone.txt', 'not-found']]);
    assert.deepEqual(changed, [B]);
    assert.equal(desk.files.text(sidecarOf(A)), '<<<<<<< ours\n');
  });

  it('leave nothing behind when they are cancelled', async () => {
    let asked = 0;
    const outcome = await desk.changes.apply({ label: 'Tag all', articles: [A, B, C], change: tagAll('fish quotas', 'fish') }, { isCancelled: () => asked++ === 2 });
    assert.equal(outcome.cancelled, true);
    assert.deepEqual([desk.tags(A), desk.tags(B)], [[], []]);
    assert.equal(desk.history.last, undefined);
  });

  it('take a file along in the same step', async () => {
    await tagFish();
    const files = [{ uri: CODEBOOK, before: 'codes: [fish]\n', after: 'codes: [quotas]\n' }];
    await desk.changes.apply({ label: 'Rename', articles: [A, B], files, change: retagAll('fish', 'quotas') });
    assert.deepEqual([desk.files.text(CODEBOOK), desk.tags(A)], ['codes: [quotas]\n', ['quotas Fish quotas']]);
    await desk.changes.undo();
    assert.deepEqual([desk.files.text(CODEBOOK), desk.tags(A), desk.tags(B)], ['codes: [fish]\n', ['fish Fish quotas'], ['fish fish quotas']]);
  });

  it('do nothing when a file of the step is not as expected, on the way and on the way back', async () => {
    await tagFish();
    const rename = (before: string) =>
      desk.changes.apply({ label: 'Rename', articles: [A, B], files: [{ uri: CODEBOOK, before, after: 'codes: [quotas]\n' }], change: retagAll('fish', 'quotas') });
    assert.equal((await rename('something else')).failed[0]?.reason, 'changed-meanwhile');
    assert.deepEqual(desk.tags(A), ['fish Fish quotas']);
    await rename('codes: [fish]\n');
    await desk.write(CODEBOOK, 'codes: [quotas, ports]\n');
    const undone = await desk.changes.undo();
    assert.deepEqual([undone?.changed, undone?.failed[0]?.uri], [[], CODEBOOK]);
    assert.deepEqual(desk.tags(A), ['quotas Fish quotas']);
    assert.equal(desk.history.last?.label, 'Rename');
  });

  it('put files back when one of them cannot be written', async () => {
    desk.files.failFor = C;
    const files = [{ uri: CODEBOOK, before: TEXTS[CODEBOOK], after: 'codes: []\n' }, { uri: C, before: TEXTS[C], after: '' }];
    const { failed } = await desk.changes.apply({ label: 'Both', articles: [], files, change: () => undefined });
    assert.deepEqual(failed.map(({ uri }) => uri), [C]);
    assert.equal(desk.files.text(CODEBOOK), TEXTS[CODEBOOK]);
  });
});

describe('undo across articles', () => {
  let desk: Desk;
  beforeEach(() => { desk = new Desk(TEXTS); });

  const tagIn = (uri: string, words: string): void => {
    const session = desk.open(uri);
    const start = session.article.text.indexOf(words);
    session.tag([{ start, end: start + words.length }], { type: 'issue' });
  };

  it('goes back in order, wherever a step was made, also in articles closed since', async () => {
    tagIn(A, 'board');
    tagIn(B, 'Tuesday');
    await desk.close(A);
    tagIn(B, 'fish quotas');
    assert.deepEqual((await desk.changes.undo())?.changed, [B]);
    assert.deepEqual((await desk.changes.undo())?.changed, [B]);
    assert.deepEqual((await desk.changes.undo())?.changed, [A]);
    assert.deepEqual([desk.tags(A), desk.tags(B)], [[], []]);
    for (let step = 0; step < 3; step++) await desk.changes.redo();
    assert.deepEqual([desk.tags(A), desk.tags(B)], [['issue board'], ['issue fish quotas', 'issue Tuesday']]);
  });

  it('puts a tag back where its words went, though the text changed while the article was closed', async () => {
    tagIn(A, 'Fish quotas');
    desk.open(A).untag(desk.open(A).decisions.annotations);
    await desk.close(A);
    await desk.write(A, `Late news.\r\n${(desk.files.text(A) ?? '').replaceAll('\n', '\r\n')}`);
    await desk.changes.undo();
    assert.deepEqual(desk.tags(A), ['issue Fish quotas']);
    desk.open(A).edit([{ offset: 0, removed: 0, inserted: 'Very ' }]);
    await desk.changes.redo();
    await desk.changes.undo();
    assert.deepEqual(desk.tags(A), ['issue Fish quotas']);
  });

  it('says what someone else changed since, and leaves it', async () => {
    tagIn(A, 'board');
    await desk.close(A);
    await desk.write(sidecarOf(A), (desk.files.text(sidecarOf(A)) ?? '').replace('type: issue', 'type: date'));
    const outcome = await desk.changes.undo();
    assert.deepEqual(outcome?.failed.map(({ reason, message }) => [reason, message]), [['changed-meanwhile', 'board']]);
    assert.deepEqual(desk.tags(A), ['date board']);
  });

  it('keeps an entity that someone else’s tag needs', async () => {
    const session = desk.open(A);
    session.tag([{ start: 4, end: 11 }], { type: 'actor', entity: 'harbour' }, { id: 'harbour', type: 'actor', name: 'Harbour' });
    const theirs = { ...session.decisions.annotations[0], id: 'theirs22', start: 12, end: 17 } as (typeof session.decisions.annotations)[number];
    session.load({ ...session.decisions, annotations: [...session.decisions.annotations, theirs] });
    await desk.changes.undo();
    assert.deepEqual(session.decisions.annotations.map(({ id }) => id), ['theirs22']);
    assert.equal(session.decisions.entities.length, 1);
  });

  it('follows articles that are renamed', async () => {
    tagIn(A, 'board');
    await desk.close(A);
    for (const [from, to] of [[A, 'file:///new.txt'], [sidecarOf(A), sidecarOf('file:///new.txt')]] as const) {
      await desk.write(to, desk.files.text(from) ?? '');
      await desk.files.delete(from);
    }
    desk.history.renamed((uri) => (uri === A ? 'file:///new.txt' : undefined));
    assert.deepEqual((await desk.changes.undo())?.changed, ['file:///new.txt']);
    assert.deepEqual(desk.tags('file:///new.txt'), []);
  });

  it('has nothing to redo after a new step', async () => {
    tagIn(A, 'board');
    await desk.changes.undo();
    tagIn(A, 'harbour');
    assert.equal(await desk.changes.redo(), undefined);
    desk.open(A).untag(desk.open(A).decisions.annotations);
    assert.deepEqual(desk.tags(A), []);
    assert.equal(untag(desk.open(A).decisions, []).annotations?.length, 0);
  });
});
