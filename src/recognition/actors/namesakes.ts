import type { Paragraph, Token } from '../../article/article';
import type { Gender } from '../mention';
import type { LexiconEntry } from './lexiconEntry';
import { genderOfGivenName } from './givenNames';
import { isInOffice, onlyOne } from './linkNames';
import type { NameMention } from './name';
import { NamedIndex } from './namedIndex';
import { fitsPerson, personKeys, personParts, shortPersonKeys } from './personNames';

/** Somebody whom an article names in full, with what it says beside the names. */
interface Person {
  /** The first of the full names. */
  readonly name: string;
  readonly forms: (readonly string[])[];
  /** Last words of titles: "senator". */
  readonly offices: Set<string>;
  readonly genders: Set<Gender>;
  entry?: LexiconEntry;
  /** How often named in full. */
  count: number;
}

type Names = ReadonlyMap<Paragraph, readonly NameMention[]>;

/**
 * An article's names, by paragraph in its order, with who bears a name of one word that fits several whom the article names in full: whom
 * the title before it fits, of those whose gender the title or a pronoun does not deny the only one, else whom the article is about, else the
 * one named last before it.
 */
export function withBearers(names: Names): Names {
  const persons = new Persons(names);
  return persons.areApart ? new Map([...names].map(([paragraph, found]) => [paragraph, persons.settle(paragraph, found)])) : names;
}

class Persons {
  readonly #index = new NamedIndex<Person>();
  readonly #byForm = new Map<string, Person>();
  readonly #fitting = new Map<string, readonly Person[]>();
  /** When each was last named beyond doubt, by a clock that goes on with every such name. */
  readonly #lastNamed = new Map<Person, number>();
  #clock = 0;

  constructor(names: Names) {
    for (const found of names.values()) {
      for (const name of found) if (isFull(name)) this.#note(name);
    }
    for (const found of names.values()) {
      for (const { kind, text } of found) {
        if (kind !== 'person' || text.includes(' ') || this.#fitting.has(text)) continue;
        const short = personParts(text);
        const persons = this.#index.get(shortPersonKeys(short)).filter(({ forms }) => forms.some((form) => fitsPerson(short, form)));
        if (persons.length > 1) this.#fitting.set(text, persons);
      }
    }
  }

  /** Whether a name of one word fits several. */
  get areApart(): boolean {
    return this.#fitting.size > 0;
  }

  settle(paragraph: Paragraph, names: readonly NameMention[]): readonly NameMention[] {
    return names.map((name, index) => {
      if (isFull(name)) {
        this.#see(this.#byForm.get(name.text));
        return name;
      }
      const fitting = name.kind === 'person' ? this.#fitting.get(name.text) : undefined;
      if (fitting === undefined) return name;
      const hinted = hintedBy(name, fitting, genderOfPronoun(paragraph, name, names[index + 1]));
      const [only, other] = hinted;
      if (only !== undefined && other === undefined) this.#see(only);
      const bearer = name.entry === undefined || other === undefined ? this.#likeliest(hinted) : undefined;
      return bearer === undefined ? name : { ...name, bearer: bearer.name };
    });
  }

  #see(person: Person | undefined): void {
    if (person !== undefined) this.#lastNamed.set(person, ++this.#clock);
  }

  /** The only one, else whom the article is about, else the one named last. */
  #likeliest(persons: readonly Person[]): Person | undefined {
    const known = persons.length > 1 ? foremost(persons) : persons[0];
    if (known !== undefined || persons.length < 2) return known;
    const at = (person: Person): number => this.#lastNamed.get(person) ?? 0;
    const [latest] = [...persons].sort((a, b) => at(b) - at(a));
    return latest !== undefined && at(latest) > 0 ? latest : undefined;
  }

  #note({ text, title, gender, entry }: NameMention): void {
    const person = this.#byForm.get(text) ?? this.#joined(text);
    person.count++;
    if (entry !== undefined) person.entry ??= entry;
    const office = title === undefined ? undefined : lastWord(title);
    if (office !== undefined) person.offices.add(office);
    if (gender !== undefined) person.genders.add(gender);
  }

  /** The person whom a full name names, perhaps one known by a longer or shorter one. */
  #joined(text: string): Person {
    const parts = personParts(text);
    const same = this.#index.get([...personKeys(parts), ...shortPersonKeys(parts)]).find(({ forms }) => forms.some((form) => fitsPerson(parts, form) || fitsPerson(form, parts)));
    const person: Person = same ?? { name: text, forms: [], offices: new Set(), genders: new Set(), count: 0 };
    const gender = genderOfGivenName(parts[0] ?? '');
    if (gender !== undefined && same === undefined) person.genders.add(gender);
    person.forms.push(parts);
    this.#index.add(person, personKeys(parts));
    this.#byForm.set(text, person);
    return person;
  }
}

function isFull({ kind, text }: NameMention): boolean {
  return kind === 'person' && text.includes(' ');
}

function lastWord(title: string): string {
  return title.toLowerCase().split(' ').at(-1) ?? '';
}

/** How many times as often as any other somebody must be named in full for a bare surname to be theirs anywhere. */
const FOREMOST = 3;

/** The one named far more often, else the only one with a title, else the only one in office. */
function foremost(persons: readonly Person[]): Person | undefined {
  const [most, second] = [...persons].sort((a, b) => b.count - a.count);
  if (most !== undefined && most.count >= FOREMOST * (second?.count ?? 0)) return most;
  return onlyOne(persons.filter(({ offices }) => offices.size > 0)) ?? onlyOne(persons.filter(isInOffice));
}

/** Those whom the words around a name leave: by title, then by gender. */
function hintedBy({ title, gender }: NameMention, persons: readonly Person[], pronoun: Gender | undefined): readonly Person[] {
  const office = title === undefined ? undefined : lastWord(title);
  const titled = persons.filter(({ offices }) => office !== undefined && offices.has(office));
  const left = titled.length > 0 ? titled : persons;
  const said = gender ?? pronoun;
  return said === undefined ? left : left.filter(({ genders }) => genders.size !== 1 || genders.has(said));
}

/** How far behind a name its pronoun is looked for, in tokens. */
const PRONOUN_REACH = 20;

/** The gender of the first "he" or "she" of the sentence after a name, if nobody else is named before it. */
function genderOfPronoun({ tokens, sentences }: Paragraph, name: NameMention, next: NameMention | undefined): Gender | undefined {
  const sentence = sentences.find(({ endToken }) => (tokens[endToken - 1]?.end ?? 0) >= name.end);
  if (sentence === undefined) return undefined;
  const after = tokens.slice(sentence.firstToken, sentence.endToken).filter((token) => token.start >= name.end && (next === undefined || token.end <= next.start));
  return genderOf(after.slice(0, PRONOUN_REACH));
}

function genderOf(tokens: readonly Token[]): Gender | undefined {
  const pronoun = tokens.find(({ text }) => /^(?:he|she|himself|herself)$/.test(text))?.text;
  return pronoun === undefined ? undefined : pronoun.startsWith('h') && pronoun !== 'herself' ? 'male' : 'female';
}
