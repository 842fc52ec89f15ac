import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editArticle } from '../../../src/article/editArticle';
import { parseArticle } from '../../../src/article/parseArticle';
import type { Entity } from '../../../src/recognition/mention';
import { actorRecogniser } from '../../support/actorRecogniser';

const recogniser = actorRecogniser();

/** Short articles of our own from all regions, with every actor as "text → entity" in order; places and nominal mentions are left out. */
function actors(text: string): string[] {
  const article = parseArticle(text);
  const recognition = recogniser.resolve(article, {});
  return article.paragraphs.flatMap((paragraph, index) =>
    recognition
      .mentionsOf(index)
      .filter(({ kind, nominal }) => kind !== 'place' && nominal !== true)
      .map(({ start, end, entity }) => `${paragraph.text.slice(start, end)} → ${entity ?? '-'}`),
  );
}

function nominals(text: string): string[] {
  const article = parseArticle(text);
  const recognition = recogniser.resolve(article, {});
  return article.paragraphs.flatMap((paragraph, index) =>
    recognition
      .mentionsOf(index)
      .filter(({ nominal }) => nominal === true)
      .map(({ start, end, entity }) => `${paragraph.text.slice(start, end)} → ${entity ?? '-'}`),
  );
}

function entity(text: string, id: string): Entity | undefined {
  return recogniser.resolve(parseArticle(text), {}).entities.find((candidate) => candidate.id === id);
}

describe('actors of short articles', () => {
  const articles: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'East Africa',
      'Kenyan Finance Minister Grace Wanjiru said on Monday that the International Monetary Fund (IMF) had approved a loan. Wanjiru thanked the IMF.',
      ['Grace Wanjiru → grace-wanjiru', 'International Monetary Fund → international-monetary-fund', 'IMF → international-monetary-fund', 'Wanjiru → grace-wanjiru', 'IMF → international-monetary-fund'],
    ],
    [
      'East Asia',
      'Chinese Vice Premier Li Wenhao met Japanese officials in Osaka. Li told reporters that Tokyo and Beijing were close to a deal.',
      ['Li Wenhao → li-wenhao', 'Japanese officials → japanese-officials', 'Li → li-wenhao', 'Tokyo → japan', 'Beijing → china'],
    ],
    [
      'South Asia',
      'Pakistan and India traded accusations on Friday. Islamabad said its envoy had been expelled, while New Delhi denied it.',
      ['Pakistan → pakistan', 'India → india', 'Islamabad → pakistan', 'New Delhi → india'],
    ],
    [
      'Europe',
      'Ursula von der Leyen, the president of the European Commission, praised Poland. Von der Leyen said the European Union would pay.',
      ['Ursula von der Leyen → ursula-von-der-leyen', 'European Commission → european-commission', 'Poland → poland', 'Von der Leyen → ursula-von-der-leyen', 'European Union → european-union'],
    ],
    [
      'Middle East',
      'Hamas rejected the offer by Israeli Prime Minister Benjamin Netanyahu. Mr. Netanyahu’s office declined to comment.',
      ['Hamas → hamas', 'Benjamin Netanyahu → benjamin-netanyahu', 'Netanyahu → benjamin-netanyahu'],
    ],
    [
      'the Americas',
      'The Trump administration sanctioned Venezuela. President Nicolas Maduro called the U.S. move illegal, and Maduro’s allies in Cuba agreed.',
      ['Trump administration → trump-administration', 'Venezuela → venezuela', 'Nicolas Maduro → nicolas-maduro', 'U.S. → united-states', 'Maduro → nicolas-maduro', 'Cuba → cuba'],
    ],
  ];
  for (const [name, text, expected] of articles) {
    it(name, () => {
      assert.deepEqual(actors(text), expected);
    });
  }
});

describe('entities', () => {
  it('know the lexicon’s person by another spelling, with identifier, country and dated offices', () => {
    const person = entity('President Kim Jong Un spoke in Pyongyang. Kim praised the army.', 'kim-jong-un');
    assert.equal(person?.wikidata, 'Q56226');
    assert.equal(person.country, 'north-korea');
    assert.ok(person.roles.some(({ title, from }) => title === 'Supreme Leader' && from === '2011-12-17'));
  });

  it('know a person’s gender where titles say it', () => {
    assert.equal(entity('Mrs. Alba Ferrante spoke. Ferrante left.', 'alba-ferrante')?.gender, 'female');
  });

  it('keep two people with one surname apart', () => {
    const text = 'Senator Carla Whitmore opposed the bill. Her brother, Governor Miles Whitmore, signed it. Carla Whitmore left.';
    assert.deepEqual(actors(text), ['Carla Whitmore → carla-whitmore', 'Miles Whitmore → miles-whitmore', 'Carla Whitmore → carla-whitmore']);
  });

  it('give a surname of two to the one with a title, also after the first word of a sentence', () => {
    const text = 'Governor Miles Whitmore signed the bill. Miles Whitmore’s rival was Carla Whitmore. While Whitmore spoke, it rained.';
    assert.equal(actors(text).at(-1), 'Whitmore → miles-whitmore');
  });

  it('take an acronym that brackets introduce', () => {
    const text = 'The Coastal Fishers Alliance (COFA) protested on Tuesday. COFA said quotas were too low.';
    assert.deepEqual(actors(text), ['Coastal Fishers Alliance → coastal-fishers-alliance', 'COFA → coastal-fishers-alliance', 'COFA → coastal-fishers-alliance']);
  });

  it('take “Ministry of Trade” and “Trade Ministry” for one', () => {
    const found = actors('The Peruvian Ministry of Trade published figures. The Peruvian Trade Ministry added a note.');
    assert.equal(new Set(found.map((line) => line.split(' → ')[1])).size, 1);
  });
});

describe('role nouns', () => {
  it('stand for the only person whose title they are', () => {
    const text = 'Prime Minister Helena Brandt met farmers on Monday. The prime minister promised aid.';
    assert.deepEqual(nominals(text), ['prime minister → helena-brandt']);
  });

  it('stand for nobody where two fit, or where a name follows', () => {
    assert.deepEqual(nominals('President Ada Moreau met President Ben Okri. The president smiled.'), []);
    assert.deepEqual(nominals('The president, Ada Moreau, spoke.'), []);
  });

  it('stand for the only ministry', () => {
    const text = 'The Chilean Finance Ministry published figures. The ministry declined to comment.';
    assert.deepEqual(nominals(text), ['ministry → chilean-finance-ministry']);
  });
});

describe('an edited article', () => {
  const sentences = [
    'Envoys of North Korea and South Korea met; the North sent Kim Sun-hui.',
    'Prime Minister Helena Brandt spoke for the Coastal Fishers Alliance (COFA).',
    'Kim and Brandt shook hands, and the prime minister left.',
    'COFA thanked Ms. Brandt.',
    'The Brandt bakery in Lund is no party to this.',
  ];
  const change = fc.record({ at: fc.nat(), removed: fc.nat({ max: 60 }), inserted: fc.constantFrom('', '\n\n', ' Kim', ...sentences) });

  it('has the actors that it would have from scratch', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        let article = parseArticle(sentences.join('\n\n'));
        let recognition = recogniser.resolve(article, {});
        for (const { at, removed, inserted } of changes) {
          const offset = at % (article.length + 1);
          article = editArticle(article, [{ offset, removed: Math.min(removed, article.length - offset), inserted }]);
          recognition = recogniser.resolve(article, {}, recognition);
        }
        const fresh = recogniser.resolve(parseArticle(article.text), {});
        const all = (from: typeof recognition): unknown => [article.paragraphs.map((_, index) => from.mentionsOf(index)), from.entities];
        assert.deepEqual(all(recognition), all(fresh));
      }),
      { numRuns: 40 },
    );
  });
});
