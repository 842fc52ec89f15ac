import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AnchorState, Annotation, Dismissal } from '../../../src/annotation/annotation';
import { NO_DECISIONS } from '../../../src/annotation/annotation';
import { parseArticle } from '../../../src/article/parseArticle';
import { overlaps } from '../../../src/article/span';
import type { Mention } from '../../../src/recognition/mention';
import { buildView } from '../../../src/view/mergeView';
import { annotationAt, decisionsOf, entityOf, mentionAt, placeOf, recognitionOf, TALKS, talks } from './exampleView';

const { article, recognition } = talks();
const at = { start: 0, end: 0 };

function dismissal(wording: string, type: string, nth = 0, anchor: AnchorState = 'anchored'): Dismissal {
  return { type, quote: wording, before: '', after: '', anchor, ...placeOf(TALKS, wording, nth) };
}

describe('buildView', () => {
  it('shows suggestions at their absolute place with their text', () => {
    const view = buildView(article, recognition, NO_DECISIONS);
    assert.equal(view.mentions.length, 11);
    for (const mention of view.mentions) {
      assert.equal(mention.text, TALKS.slice(mention.start, mention.end));
      assert.equal(mention.status, 'suggested');
    }
  });

  it('lets a decision hide the suggestions of its type that it overlaps, and no others', () => {
    const annotation = annotationAt(TALKS, 'Mara Lindqvist met', { entity: 'mara-lindqvist' });
    const view = buildView(article, recognition, decisionsOf({ annotations: [annotation] }));
    const here = view.mentionsIn(placeOf(TALKS, 'Mara Lindqvist met Teo Abara'));
    assert.deepEqual(here.map(({ text, status }) => [text, status]), [['Mara Lindqvist met', 'confirmed'], ['Teo Abara', 'suggested']]);
    const issue = annotationAt(TALKS, 'Mara Lindqvist met', { type: 'issue' });
    const both = buildView(article, recognition, decisionsOf({ annotations: [issue] }));
    assert.equal(both.mentionsIn(placeOf(TALKS, 'Mara')).length, 2);
  });

  it('keeps a dismissed suggestion away, at that place and for that type only', () => {
    const dismissed = [dismissal('tariffs', 'issue', 1), dismissal('May', 'actor')];
    const view = buildView(article, recognition, decisionsOf({ dismissed }));
    assert.deepEqual(view.entity('tariffs')?.mentions.map(({ start }) => start), [placeOf(TALKS, 'tariffs', 0).start, placeOf(TALKS, 'tariffs', 2).start]);
    assert.equal(view.mentionsIn(placeOf(TALKS, 'May')).length, 1);
  });

  for (const anchor of ['changed', 'ambiguous', 'orphaned'] as const) {
    it(`shows nothing of a decision that is ${anchor}, and lets it hide nothing`, () => {
      const annotations = [annotationAt(TALKS, 'tariffs', { type: 'issue', anchor }, 1)];
      const view = buildView(article, recognition, decisionsOf({ annotations, dismissed: [dismissal('Monday', 'date', 0, anchor)] }));
      assert.ok(view.mentions.every(({ status }) => status === 'suggested'));
      assert.equal(view.mentions.length, 11);
    });
  }

  it('shows decisions that moved', () => {
    const annotations = [annotationAt(TALKS, 'unfair', { type: 'frame', anchor: 'moved' })];
    const view = buildView(article, recognition, decisionsOf({ annotations }));
    assert.equal(view.mentions.find(({ type }) => type === 'frame')?.text, 'unfair');
  });

  it('unifies entities by id and lets the sidecar override', () => {
    const entities = [{ id: 'teo-abara', type: 'actor', name: 'Teodor Abara', kind: 'group', note: 'the elder' } as const];
    const annotations = [annotationAt(TALKS, 'Abara', { entity: 'teo-abara' }, 1)];
    const entity = buildView(article, recognition, decisionsOf({ entities, annotations })).entity('teo-abara');
    assert.ok(entity);
    assert.equal(entity.name, 'Teodor Abara');
    assert.equal(entity.kind, 'group');
    assert.equal(entity.note, 'the elder');
    assert.equal(entity.decided, true);
    assert.ok(entity.aliases.includes('Teo Abara'), 'the recognised name stays as an alias');
    assert.equal(entity.mentions.length, 3);
  });

  it('leaves out recognised entities without a mention, keeps those a person named, last', () => {
    const entities = [{ id: 'new-body', type: 'actor', kind: 'organisation', name: 'New Body' } as const];
    const view = buildView(article, recognition, decisionsOf({ entities }));
    assert.equal(view.entity('nobody'), undefined);
    assert.deepEqual(view.entities.map(({ id }) => id), ['tariffs', 'mara-lindqvist', 'teo-abara', 'arlandia', 'new-body']);
    assert.deepEqual(view.entity('new-body')?.mentions, []);
  });

  it('makes an entity of an id that nothing describes', () => {
    const annotations = [annotationAt(TALKS, 'unfair', { type: 'issue', entity: 'fairness' })];
    const entity = buildView(article, recognition, decisionsOf({ annotations })).entity('fairness');
    assert.equal(entity?.name, 'unfair');
    assert.equal(entity.type, 'issue');
  });

  it('carries what was recognised over to a decision that agrees with it', () => {
    const agreed = annotationAt(TALKS, 'Monday', { type: 'date', value: '2025-03-03' });
    const changed = annotationAt(TALKS, 'May', { type: 'date', value: 'P3D' });
    const view = buildView(article, recognition, decisionsOf({ annotations: [agreed, changed] }));
    assert.equal(view.mentionsIn(agreed)[0]?.explanation, 'counted from the dateline');
    assert.equal(view.mentionsIn(changed)[0]?.explanation, undefined);
    assert.equal(view.mentionsIn(changed)[0]?.kind, 'DURATION');
  });

  it('no candidate is one any more once a person named it', () => {
    const found = recognitionOf(article, [mentionAt(TALKS, 'deal', { type: 'issue', kind: 'candidate', entity: 'deal' })], [
      entityOf('deal', { type: 'issue', kind: 'candidate' }),
    ]);
    assert.equal(buildView(article, found, NO_DECISIONS).entity('deal')?.kind, 'candidate');
    const entities = [{ id: 'deal', type: 'issue', name: 'the deal' } as const];
    assert.equal(buildView(article, found, decisionsOf({ entities })).entity('deal')?.kind, 'issue');
  });

  it('asks only for the paragraphs of a span', () => {
    const asked: number[] = [];
    const spy = { ...recognition, mentionsOf: (index: number) => (asked.push(index), recognition.mentionsOf(index)) };
    buildView(article, spy, NO_DECISIONS).mentionsIn(placeOf(TALKS, 'Monday'));
    assert.equal(asked.length, 1);
  });

  it('an empty article has nothing', () => {
    const empty = parseArticle('');
    const view = buildView(empty, recognitionOf(empty, []), NO_DECISIONS);
    assert.deepEqual(view.mentions, []);
    assert.deepEqual(view.mentionsIn(at), []);
    assert.deepEqual(view.entities, []);
  });
});

describe('buildView, for any decisions', () => {
  const length = TALKS.length;
  const span = fc.tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 60 })).map(([start, size]) => ({ start, end: Math.min(length, start + size) }));
  const anchor = fc.constantFrom<AnchorState>('anchored', 'moved', 'changed', 'orphaned');
  const type = fc.constantFrom('actor', 'date', 'issue', 'frame');
  const annotations = fc.array(fc.record({ span, anchor, type }), { maxLength: 12 }).map((list) =>
    list.map(({ span: { start, end }, ...rest }, index): Annotation => ({
      id: String(index), start, end, quote: TALKS.slice(start, end), before: '', after: '', ...rest,
    })),
  );
  const suggested: readonly Mention[] = buildView(article, recognition, NO_DECISIONS).mentions.map(({ start, end, type: kind }) =>
    ({ start, end, type: kind as Mention['type'], kind: 'person', confidence: 1 }));

  it('mentionsIn is the part of mentions that overlaps the span, in order', () => {
    fc.assert(
      fc.property(annotations, span, (list, part) => {
        const view = buildView(article, recognition, decisionsOf({ annotations: list }));
        assert.deepEqual(view.mentionsIn(part), view.mentions.filter((mention) => overlaps(mention, part)));
        view.mentions.slice(1).forEach((mention, index) => {
          const before = view.mentions[index];
          assert.ok(before !== undefined && (before.start < mention.start || (before.start === mention.start && before.end >= mention.end)));
        });
      }),
    );
  });

  it('shows every decision that has its place once, and a suggestion exactly if no such decision of its type overlaps it', () => {
    fc.assert(
      fc.property(annotations, (list) => {
        const { mentions } = buildView(article, recognition, decisionsOf({ annotations: list }));
        const placed = list.filter((annotation) => annotation.anchor === 'anchored' || annotation.anchor === 'moved');
        assert.equal(mentions.filter(({ status }) => status === 'confirmed').length, placed.length);
        const expected = suggested.filter((mention) => !placed.some((other) => other.type === mention.type && overlaps(other, mention)));
        const shown = mentions.filter(({ status }) => status === 'suggested');
        assert.deepEqual(shown.map(({ start }) => start), expected.map(({ start }) => start));
      }),
    );
  });
});
