import assert from 'node:assert/strict';
import { NO_DECISIONS } from '../../../src/annotation/annotation';
import { sentenceAt, sentenceBefore, sentenceFrom } from '../../../src/session/sentenceSteps';
import { buildView } from '../../../src/view/mergeView';
import { selectionSteps } from '../../../src/view/selectionSteps';
import { TALKS, talks } from '../view/exampleView';

const { article, recognition } = talks();
const view = buildView(article, recognition, NO_DECISIONS);
const wording = (span: { start: number; end: number } | undefined): string | undefined => span && TALKS.slice(span.start, span.end);

describe('from sentence to sentence', () => {
  it('goes through an article, over paragraphs, and back', () => {
    const read: string[] = [];
    for (let sentence = sentenceFrom(article, 0); sentence !== undefined; sentence = sentenceFrom(article, sentence.start + 1)) read.push(wording(sentence) ?? '');
    assert.deepEqual(read, [
      'Ministers near a deal on tariffs',
      'LISBON, March 3 — Mara Lindqvist met Teo Abara on Monday.',
      'Lindqvist called the tariffs “unfair”.',
      'Abara, who flew in from Arlandia, said the tariffs would end in May.',
      '“We are close,” Abara said.',
    ]);
    const back: string[] = [];
    for (let sentence = sentenceBefore(article, TALKS.length); sentence !== undefined; sentence = sentenceBefore(article, sentence.start)) back.unshift(wording(sentence) ?? '');
    assert.deepEqual(back, read);
  });

  it('finds the one around an offset, and none between paragraphs', () => {
    assert.equal(wording(sentenceAt(article, TALKS.indexOf('called'))), 'Lindqvist called the tariffs “unfair”.');
    assert.equal(sentenceAt(article, TALKS.indexOf('\n\n') + 1), undefined);
  });
});

describe('growing a selection', () => {
  it('goes from the mention to its sentence, paragraph and article', () => {
    const steps = selectionSteps(article, view, TALKS.indexOf('Teo') + 1).map(wording);
    assert.deepEqual(steps.slice(0, 2), ['Teo Abara', 'LISBON, March 3 — Mara Lindqvist met Teo Abara on Monday.']);
    assert.match(steps[2] ?? '', /^LISBON[^]*“unfair”\.$/);
    assert.equal(steps[3], TALKS);
  });

  it('never shrinks, wherever it begins', () => {
    for (let offset = 0; offset <= TALKS.length; offset++) {
      const steps = selectionSteps(article, view, offset);
      assert.ok(steps.every((span, index) => index === 0 || (span.start <= (steps[index - 1]?.start ?? 0) && span.end >= (steps[index - 1]?.end ?? 0))));
      assert.deepEqual(steps.at(-1), { start: 0, end: TALKS.length });
      assert.ok(steps.every(({ start, end }) => start <= offset && offset <= end));
    }
  });
});
