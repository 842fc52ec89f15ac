import assert from 'node:assert/strict';
import { tag } from '../../../src/annotation/decide';
import { textHash } from '../../../src/article/canonicalText';
import type { ChangeableArticle } from '../../../src/changes/changeRequest';
import type { DecisionChange } from '../../../src/annotation/decisionChange';
import { retypeAnnotations } from '../../../src/changes/retype';
import { findYaml } from '../../../src/corpus/findArticles';
import type { MemoryFileSystem } from '../../../src/files/memoryFileSystem';
import { findOrphans } from '../../../src/sidecar/findOrphans';
import { articleOf, sidecarOf } from '../../../src/sidecar/storedSidecar';
import { Desk } from '../../support/desk';

const ROOT = 'file:///desk';
const A = `${ROOT}/march/a.txt`;
const B = `${ROOT}/march/b.txt`;
const TEXTS = {
  [A]: 'The harbour board met. Fish quotas were raised.\n',
  [B]: 'Nobody spoke of fish quotas on Tuesday.\n',
};

const tagQuotas = ({ article, decisions, context }: ChangeableArticle): DecisionChange => {
  const start = article.text.search(/fish quotas/i);
  return tag(decisions, [{ start, end: start + 'fish quotas'.length }], { type: 'fish' }, context);
};
const retype = ({ decisions }: ChangeableArticle): DecisionChange => retypeAnnotations(decisions, ['fish'], 'quotas');

/** Puts a file elsewhere, as another program would. */
async function move(files: MemoryFileSystem, from: string, to: string): Promise<void> {
  const bytes = await files.read(from);
  assert.ok(bytes);
  await files.write(to, bytes);
  await files.delete(from);
}

/** The articles that something was decided about, as a change of the whole folder finds them. */
async function decided(files: MemoryFileSystem): Promise<readonly string[]> {
  return (await findYaml(files, ROOT)).flatMap(({ uri }) => articleOf(uri) ?? []);
}

describe('articles that are moved and deleted outside', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = new Desk(TEXTS);
    await desk.changes.apply({ label: 'Tag', articles: [A, B], change: tagQuotas });
    assert.deepEqual([desk.tags(A), desk.tags(B)], [['fish Fish quotas'], ['fish fish quotas']]);
  });

  it('keep their annotations in a folder that was renamed with its sidecars, which nobody is offered', async () => {
    const [a, b] = [A, B].map((uri) => uri.replace('/march/', '/april/')) as [string, string];
    const before = desk.files.text(sidecarOf(A));
    for (const [from, to] of [[A, a], [B, b]] as const) {
      await move(desk.files, from, to);
      await move(desk.files, sidecarOf(from), sidecarOf(to));
    }
    desk.open(a);
    assert.deepEqual([desk.tags(a), desk.tags(b)], [['fish Fish quotas'], ['fish fish quotas']]);
    assert.equal(desk.files.text(sidecarOf(a)), before);
    assert.deepEqual(await findOrphans(desk.files, [a, b].map(sidecarOf), textHash(TEXTS[A])), []);
    const outcome = await desk.changes.apply({ label: 'Retype', articles: await decided(desk.files), change: retype });
    assert.deepEqual([outcome.changed, outcome.failed], [[a, b], []]);
    assert.deepEqual([desk.tags(a), desk.tags(b)], [['quotas Fish quotas'], ['quotas fish quotas']]);
  });

  it('leave a step that cannot be undone at the old place, which is told and creates nothing there', async () => {
    for (const uri of [A, sidecarOf(A)]) await move(desk.files, uri, uri.replace('/march/', '/april/'));
    const undone = await desk.changes.undo();
    assert.deepEqual([undone?.changed, undone?.failed.map(({ uri, reason }) => [uri, reason])], [[B], [[A, 'not-found']]]);
    assert.deepEqual([desk.files.text(A), desk.files.text(sidecarOf(A))], [undefined, undefined]);
    assert.deepEqual(desk.tags(A.replace('/march/', '/april/')), ['fish Fish quotas']);
  });

  it('leave the sidecar where it was when only they are deleted: it is reported, and the rest is changed', async () => {
    const before = desk.files.text(sidecarOf(A));
    await desk.files.delete(A);
    const articles = await decided(desk.files);
    assert.deepEqual(articles, [A, B]);
    const outcome = await desk.changes.apply({ label: 'Retype', articles, change: retype });
    assert.deepEqual([outcome.changed, outcome.failed.map(({ uri, reason }) => [uri, reason])], [[B], [[A, 'not-found']]]);
    assert.equal(desk.files.text(sidecarOf(A)), before);
    assert.equal(desk.files.text(A), undefined);
  });

  it('find their annotations again when they come back, under their name or another', async () => {
    await desk.files.delete(A);
    assert.deepEqual(await findOrphans(desk.files, [A, B].map(sidecarOf), textHash(TEXTS[A])), [sidecarOf(A)]);
    await desk.write(A, TEXTS[A]);
    assert.deepEqual(desk.tags(A), ['fish Fish quotas']);
    assert.deepEqual(await findOrphans(desk.files, [A, B].map(sidecarOf), textHash(TEXTS[A])), []);
  });
});
