import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parseArticle';
import { actorRecogniser } from '../../support/actorRecogniser';

const recogniser = actorRecogniser();

/** Entities of the mentions of one text, in order. */
function entitiesOf(mention: string, text: string): (string | undefined)[] {
  const article = parseArticle(text);
  const recognition = recogniser.resolve(article, {});
  return article.paragraphs.flatMap((paragraph, index) =>
    recognition
      .mentionsOf(index)
      .filter(({ start, end }) => paragraph.text.slice(start, end) === mention)
      .map(({ entity }) => entity),
  );
}

const TWO = 'Senator Ada Lindqvist met her brother, Governor Ivo Lindqvist, on Monday.';

describe('a surname of two people', () => {
  it('goes by the title before it', () => {
    const text = `${TWO} Senator Lindqvist praised the plan. Governor Lindqvist did not.`;
    assert.deepEqual(entitiesOf('Lindqvist', text), ['ada-lindqvist', 'ivo-lindqvist']);
  });

  it('goes by the gender that an honorific says, however often each is named', () => {
    const text = `${TWO} Ivo Lindqvist smiled. Ivo Lindqvist waved. Ms. Lindqvist left early. Mr. Lindqvist stayed.`;
    assert.deepEqual(entitiesOf('Lindqvist', text), ['ada-lindqvist', 'ivo-lindqvist']);
  });

  it('goes by the pronoun after it', () => {
    const text = `${TWO} Lindqvist said she would vote no. Lindqvist said he would not.`;
    assert.deepEqual(entitiesOf('Lindqvist', text), ['ada-lindqvist', 'ivo-lindqvist']);
  });

  it('goes without a hint to the one named last, in each place, if neither is foremost', () => {
    const text = 'Helena Brandt opened the school.\n\nBrandt spoke first. Later Oskar Brandt arrived.\n\nBrandt sang.\n\nHelena Brandt thanked them.\n\nBrandt left.';
    assert.deepEqual(entitiesOf('Brandt', text), ['helena-brandt', 'oskar-brandt', 'helena-brandt']);
  });

  it('goes without a hint to the one whom the article names far more often', () => {
    const text = 'Helena Brandt came. Helena Brandt sang. Helena Brandt rested. Oskar Brandt was ill. Brandt left.';
    assert.deepEqual(entitiesOf('Brandt', text), ['helena-brandt']);
  });

  it('is no matter where two full names are one person’s', () => {
    const text = 'Robert Lindqvist spoke on Monday. Bob Lindqvist had been ill. Lindqvist thanked his doctors.';
    assert.equal(new Set(entitiesOf('Lindqvist', text)).size, 1);
    assert.deepEqual(entitiesOf('Lindqvist', text), entitiesOf('Robert Lindqvist', text));
  });
});
