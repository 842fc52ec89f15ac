import assert from 'node:assert/strict';
import { editArticle } from '../../../src/article/editArticle';
import { parseArticle } from '../../../src/article/parseArticle';
import type { Article } from '../../../src/article/article';
import type { TypeRecognition } from '../../../src/recognition/recogniser';
import { actorRecogniser } from '../../support/actorRecogniser';

const recogniser = actorRecogniser();

/** Mentions as "text kind entity", places left out unless asked for. */
function found(article: Article, recognition: TypeRecognition): string[] {
  return article.paragraphs.flatMap((paragraph, index) =>
    recognition
      .mentionsOf(index)
      .filter((mention) => mention.kind !== 'place')
      .map((mention) => `${paragraph.text.slice(mention.start, mention.end)} ${mention.kind} ${mention.entity ?? '-'}`),
  );
}

function actors(text: string): string[] {
  const article = parseArticle(text);
  return found(article, recogniser.resolve(article, {}));
}

describe('actor recogniser', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'links titles, surnames and possessives to one person',
      'Prime Minister Helena Brandt met farmers on Monday. Brandt’s proposal was rejected. “We will return,” Ms. Brandt said.',
      ['Helena Brandt person helena-brandt', 'Brandt person helena-brandt', 'Brandt person helena-brandt'],
    ],
    [
      'parts a hyphenated pair of countries',
      'The Japan-Australia accord was signed on Friday.',
      ['Japan country japan', 'Australia country australia'],
    ],
    [
      'knows a country by its names, its acronym and its capital as a government',
      'The United States and the U.S. Congress disagreed. Washington rejected the plan, and Tokyo protested.',
      ['United States country united-states', 'U.S. Congress organisation us-congress', 'Washington country united-states', 'Tokyo country japan'],
    ],
    [
      'tells a capital as a place from its government',
      'Delegates gathered in Paris. Paris said it would sign.',
      ['Paris country france'],
    ],
    [
      'takes the city of a dateline for a place, and a city that speaks for its government',
      'OSLO, March 11, 2026 (Coastline News) — Norway agreed.\n\nCAIRO (Delta Wire) -- Egypt did not.\n\nCairo, which had agreed before — in May — said no.',
      ['Coastline News organisation coastline-news', 'Norway country norway', 'Delta Wire organisation delta-wire', 'Egypt country egypt', 'Cairo country egypt'],
    ],
    [
      'takes a nationality with people for a group, and not with goods',
      'Chinese officials met European and Brazilian negotiators about Chinese steel.',
      ['Chinese officials group chinese-officials', 'European and Brazilian negotiators group european-and-brazilian-negotiators'],
    ],
    [
      'tells the pronoun from the name that is spelled like it',
      'Vice Premier He Lixin opened the meeting. He spoke for an hour. Later Vice Premier He left the hall.',
      ['He Lixin person he-lixin', 'He person he-lixin'],
    ],
    [
      'links an acronym to its organisation',
      'The International Monetary Fund warned of a slowdown. The IMF cut its forecast.',
      ['International Monetary Fund organisation international-monetary-fund', 'IMF organisation international-monetary-fund'],
    ],
    [
      'links a short name to the long one of the article',
      'The Chilean Finance Ministry published figures. The Finance Ministry declined to comment.',
      ['Chilean Finance Ministry organisation chilean-finance-ministry', 'Finance Ministry organisation chilean-finance-ministry'],
    ],
    [
      'makes an administration an organisation',
      'The Obama administration opposed the sale.',
      ['Obama administration organisation obama-administration'],
    ],
    ['finds nothing in ordinary prose', 'The weather was mild and the harvest was good.', []],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.deepEqual(actors(text), expected);
    });
  }

  it('keeps the title as a role, with the country it names', () => {
    const article = parseArticle('Kenyan Foreign Minister Amina Odhiambo arrived on Sunday.');
    const [person] = recogniser.resolve(article, {}).entities.filter(({ kind }) => kind === 'person');
    assert.equal(person?.name, 'Amina Odhiambo');
    assert.deepEqual(person.roles, [{ title: 'Kenyan Foreign Minister' }]);
    assert.equal(person.country, 'kenya');
  });

  it('gives after edits what it gives for the edited text', () => {
    const lines = ['President Maria Okonkwo visited Ghana.', 'Okonkwo met Ghanaian officials.', 'The Labour Party objected.', 'In Accra, Okonkwo said no.'];
    let article = parseArticle(lines.join('\n'));
    let recognition = recogniser.resolve(article, {});
    for (const change of [
      { offset: 10, removed: 13, inserted: 'John Mensah' },
      { offset: 0, removed: 0, inserted: 'Envoys of Togo came.\n' },
      { offset: 30, removed: 20, inserted: '' },
    ]) {
      article = editArticle(article, [change]);
      recognition = recogniser.resolve(article, {}, recognition);
      assert.deepEqual(found(article, recognition), actors(article.text));
    }
  });
});
