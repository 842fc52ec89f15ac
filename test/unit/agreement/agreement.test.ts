import assert from 'node:assert/strict';
import { adjudicate } from '../../../src/agreement/adjudicate';
import { alphaOf, disagreement } from '../../../src/agreement/alphaU';
import { CoderComparer } from '../../../src/agreement/compareCoders';
import { PairCounts } from '../../../src/agreement/kappa';
import { f1, pair } from '../../../src/agreement/spanScores';
import { exampleExport, EXAMPLE_DECISIONS } from '../../support/exampleExport';

const close = (actual: number | undefined, expected: number, digits = 4): void => {
  assert.equal(actual?.toFixed(digits), expected.toFixed(digits));
};

describe('agreement', () => {
  it('kappa is that of a published example', () => {
    // R. Artstein and M. Poesio (2008), "Inter-Coder Agreement for Computational Linguistics", table 1: 100 utterances; kappa .348.
    const artstein = new PairCounts();
    artstein.add('stat', 'stat', 20);
    artstein.add('stat', 'ireq', 20);
    artstein.add('ireq', 'stat', 10);
    artstein.add('ireq', 'ireq', 50);
    close(artstein.kappa, 0.3478);
  });

  it('kappa is open where chance decides', () => {
    const same = new PairCounts();
    same.add('x', 'x', 5);
    assert.equal(same.kappa, undefined);
    assert.equal(new PairCounts().kappa, undefined);
  });

  it('alphaU is 1 for the same units, falls with their distance, and is open without units', () => {
    const units = [{ start: 10, end: 20 }, { start: 50, end: 90 }];
    assert.equal(alphaOf([disagreement({ length: 100, a: units, b: units })]), 1);
    const shifted = (by: number): number => alphaOf([disagreement({ length: 100, a: units, b: units.map(({ start, end }) => ({ start: start + by, end: end + by })) })]) ?? 0;
    assert.ok(1 > shifted(1) && shifted(1) > shifted(3) && shifted(3) > shifted(9));
    assert.equal(alphaOf([disagreement({ length: 100, a: [], b: [] })]), undefined);
    assert.ok((alphaOf([disagreement({ length: 100, a: [{ start: 0, end: 10 }], b: [{ start: 80, end: 90 }] })]) ?? 1) < 0);
  });

  it('alphaU is what DKPro Statistics 2.2.0 gives for the same units', () => {
    // KrippendorffAlphaUnitizingAgreement of org.dkpro.statistics:dkpro-statistics-agreement, by category and over both.
    const units = (...places: readonly (readonly [number, number])[]) => places.map(([start, end]) => ({ start, end }));
    const x = disagreement({ length: 500, a: units([10, 20], [50, 90], [200, 230]), b: units([12, 20], [40, 95], [260, 270]) });
    const y = disagreement({ length: 500, a: units([300, 340]), b: units([310, 345], [400, 405]) });
    close(alphaOf([x]), 0.7403074571174587, 12);
    close(alphaOf([y]), 0.9332366068436784, 12);
    close(alphaOf([x, y]), 0.8060413459059113, 12);
  });

  it('pairs passages: the same first, then the greatest overlap', () => {
    const span = (start: number, end: number, type = 'x') => ({ start, end, type });
    const [exact, wider, other, left] = [span(0, 5), span(4, 12), span(20, 30), span(40, 41)];
    const pairs = pair([exact, wider, other], [span(0, 5), span(5, 12), span(20, 30, 'y'), left]);
    assert.deepEqual(pairs.map(({ a, b }) => [a?.start, b?.start]), [[0, 0], [4, 5], [20, undefined], [undefined, 20], [undefined, 40]]);
    assert.equal(f1(2, { a: 3, b: 4 }), 4 / 7);
    assert.equal(f1(0, { a: 0, b: 0 }), undefined);
  });

  it('compares what two coders did, in articles where both worked', () => {
    const by = (coder: string, annotations = EXAMPLE_DECISIONS.annotations) => annotations.map((annotation) => ({ ...annotation, id: `${coder}${annotation.id}`, by: coder }));
    const ana = by('ana');
    const bo = by('bo').filter(({ type }) => type !== 'quote').map((annotation) => (annotation.quote === 'Monday' ? { ...annotation, value: '2026-03-16' } : annotation));
    const article = exampleExport('a.txt', { ...EXAMPLE_DECISIONS, annotations: [...ana, ...bo] });
    const comparer = new CoderComparer('ana', 'bo');
    comparer.add(article);
    comparer.add(exampleExport('b.txt', { ...EXAMPLE_DECISIONS, annotations: ana }));
    const { articles, leftOut, types, overall, differences } = comparer.result;
    assert.deepEqual([articles, leftOut], [1, 1]);
    assert.deepEqual(differences.map(({ kind, a }) => [kind, a?.quote]), [['value', 'Monday'], ['only-a', '=SUM(A1)']]);
    assert.ok(types.filter(({ type }) => type !== 'quote').every(({ kappa, alphaU, f1Exact }) => kappa === 1 && alphaU === 1 && f1Exact === 1));
    const quote = types.find(({ type }) => type === 'quote');
    assert.deepEqual([quote?.a, quote?.b, quote?.kappa, quote?.f1Exact], [1, 0, 0, 0]);
    assert.ok((overall.kappa ?? 0) > 0.8 && (overall.kappa ?? 1) < 1);
  });

  it('keeps what the verdict says', () => {
    const annotations = EXAMPLE_DECISIONS.annotations;
    const [a, b] = exampleExport().mentions;
    assert.ok(a && b);
    const difference = { file: 'a.txt', kind: 'place', a, b } as const;
    const left = (verdict: 'a' | 'b' | 'both' | 'neither') => adjudicate({ annotations }, difference, verdict).annotations?.map(({ before }) => before?.id);
    assert.deepEqual([left('a'), left('b'), left('both'), left('neither')], [[b.id], [a.id], [], [a.id, b.id]]);
  });
});
