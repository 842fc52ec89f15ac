import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parseArticle';
import { withSettings } from '../../../src/recognition/actors/settings';
import { actorRecogniser } from '../../support/actorRecogniser';

const recogniser = actorRecogniser();

/** Mentions as "text kind entity", in order. */
function found(text: string): string[] {
  const article = parseArticle(text);
  const recognition = recogniser.resolve(article, {});
  return article.paragraphs.flatMap((paragraph, index) =>
    recognition.mentionsOf(index).map(({ start, end, kind, entity }) => `${paragraph.text.slice(start, end)} ${kind} ${entity ?? '-'}`),
  );
}

describe('two countries that share a word', () => {
  it('are both named', () => {
    assert.deepEqual(found('Envoys of North and South Korea met.'), ['North country north-korea', 'South Korea country south-korea']);
    assert.deepEqual(found('Troops left South and North Sudan.'), ['South country south-sudan', 'North Sudan country north-sudan']);
    assert.deepEqual(found('He has known East and West Germany.'), ['East country germany', 'West Germany country germany']);
  });

  it('are none on the peninsula that they share, nor where the land is one', () => {
    assert.deepEqual(found('Tension on the Korean Peninsula rose.'), ['Korean Peninsula place korean-peninsula']);
    assert.ok(found('Rain fell in North and South Wales.').every((line) => !line.includes('country north')));
  });
});

describe('what news is made in, with and on', () => {
  it('are rooms, which are places', () => {
    const names = found('She met aides in the Oval Office, then spoke in the East Room.');
    assert.deepEqual(names.map((name) => name.split(' ').at(-2)), ['place', 'place']);
    const [paragraph = assert.fail()] = parseArticle('Aides of the Situation Room came.').paragraphs;
    const room = { start: 13, end: 27, text: 'Situation Room', kind: 'organisation', confidence: 0.9 } as const;
    assert.deepEqual(withSettings(paragraph, [room]), [{ ...room, kind: 'place' }]);
  });

  it('are languages, which are nobody', () => {
    assert.deepEqual(found('He speaks Mandarin, taught Urdu and wrote in Arabic for a Hindi-language paper.'), []);
  });

  it('are weapons, which are nobody', () => {
    assert.deepEqual(found('THAAD was deployed with F-35 jets. Su-27 jets flew over; a Tomahawk cruise missile was fired.'), []);
  });

  it('are programmes, known by themselves or by their broadcaster', () => {
    assert.ok(found('She told Face the Nation that it had failed.').includes('Face the Nation organisation face-the-nation'));
    assert.ok(found('On ABC’s “Harbour This Week” he disagreed.').includes('Harbour This Week organisation harbour-this-week'));
    assert.ok(found('He said so on the radio show “Night Ferry” on Monday.').includes('Night Ferry organisation night-ferry'));
  });

  it('are no persons or places whom a broadcaster has', () => {
    const names = found('He told CNN’s Ada Moreau that it was over.');
    assert.ok(names.includes('Ada Moreau person ada-moreau'), names.join());
  });
});
