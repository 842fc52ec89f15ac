import assert from 'node:assert/strict';
import { documentsOfNameMarks } from '../../../scripts/train/nameMarks';

const TEXTS = new Map([
  ['lund', 'Ada Moreau of the Lund Tin Union left Lund. "Lund will pay," Moreau told Lundqvist\'s paper. Lund-born miners cheered.'],
  ['joined', 'The Tin Union Bank lent to the Bank Fund.'],
]);

function spans(yaml: string): string[] {
  return documentsOfNameMarks(yaml, (id) => TEXTS.get(id)).flatMap(({ text, spans }) =>
    spans.map(({ start, end, type }) => `${start} ${text.slice(start, end)} ${type}`),
  );
}

describe('marks of names', () => {
  it('mark every occurrence between what is no letter or digit, longest first, as they come in the text', () => {
    assert.deepEqual(
      spans('lund:\n  person: [Ada Moreau, Moreau, Lundqvist]\n  organisation: [Lund Tin Union]\n  place:\n    - Lund\n'),
      ['0 Ada Moreau person', '18 Lund Tin Union organisation', '38 Lund place', '45 Lund place', '61 Moreau person', '73 Lundqvist person', '92 Lund place'],
    );
  });

  it('leave out or give another type to the occurrences named, counted also inside longer names', () => {
    assert.deepEqual(spans('lund: { organisation: [Lund Tin Union], place: [Lund], except: { Lund: { 3: country, 4: none } } }'), [
      '18 Lund Tin Union organisation',
      '38 Lund place',
      '45 Lund country',
    ]);
    assert.deepEqual(spans('lund: { except: { Lund: { 2: place } } }'), ['38 Lund place']);
  });

  it('keep the order of the articles and words that YAML could take for something else', () => {
    TEXTS.set('words', 'No met True and 007.');
    assert.deepEqual(spans('words: { person: [No, True, 007] }\njoined: { organisation: [Tin Union Bank] }'), [
      '0 No person',
      '7 True person',
      '16 007 person',
      '4 Tin Union Bank organisation',
    ]);
  });

  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['an article that is not there', 'turku: { place: [Turku] }', /turku: no text/],
    ['a name that does not occur', 'lund: { person: [Ada Moreaux] }', /"Ada Moreaux" does not occur/],
    ['a name that occurs inside words only', 'lund: { person: [qvist] }', /"qvist" does not occur/],
    ['an exception beyond the last occurrence', 'lund: { place: [Lund], except: { Lund: { 5: none } } }', /"Lund" does not occur 5 times/],
    ['an exception that is no number', 'lund: { place: [Lund], except: { Lund: { all: none } } }', /"Lund" does not occur NaN times/],
    ['names that overlap', 'joined: { organisation: [The Tin Union, Union Bank] }', /"Union Bank" overlaps "The Tin Union"/],
    ['a name that longer ones hide', 'lund: { person: [Ada, Ada Moreau] }', /"Ada" is nowhere marked/],
    ['a name under two types', 'lund: { person: [Lund], place: [Lund] }', /"Lund" is listed twice/],
    ['an unknown type', 'lund: { company: [Lund] }', /unknown type "company"/],
    ['an unknown type of an exception', 'lund: { place: [Lund], except: { Lund: { 2: company } } }', /unknown type "company"/],
    ['an article given twice', 'lund: { place: [Lund] }\nlund: { person: [Moreau] }', /Map keys must be unique/],
    ['a name that is no list', 'lund: { place: Lund }', /lund: place: not a list of names/],
  ];
  for (const [what, yaml, message] of wrong) {
    it(`fail on ${what}`, () => {
      assert.throws(() => spans(yaml), message);
    });
  }
});
