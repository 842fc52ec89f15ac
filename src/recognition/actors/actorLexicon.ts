import type { Token } from '../../article/article';
import type { CodebookEntry } from '../../codebook/codebook';
import type { Word } from '../words/word';
import { WordClass } from './actorTables';
import type { LexiconEntry, LexiconMatch } from './lexiconEntry';
import { OwnActors } from './ownActors';
import { ShippedActors } from './shippedActors';

/** Known actors and the words around names: those that are shipped, and those of the workspace's codebook. */
export class ActorLexicon {
  private constructor(
    private readonly shipped: ShippedActors,
    private readonly own?: OwnActors,
  ) {}

  /** Reads the file that `writeActors` makes; throws `RangeError` when the bytes are none. */
  static read(bytes: Uint8Array): ActorLexicon {
    return new ActorLexicon(new ShippedActors(bytes));
  }

  /**
   * The shipped lexicon with the actors of a codebook, which extend it and override entries of the same id; replaces those of an
   * earlier codebook. This lexicon stays as it is. Cheap: the shipped tables are shared.
   */
  extendedBy(entries: readonly CodebookEntry[]): ActorLexicon {
    return new ActorLexicon(this.shipped, entries.length === 0 ? undefined : new OwnActors(entries, this));
  }

  /** Whether a known name may begin with a word: what most words are told by before `match` is asked. */
  mayBegin(word: Word | undefined): boolean {
    return word !== undefined && (this.shipped.mayBegin(word) || this.own?.mayBegin(word) === true);
  }

  /** The longest known name that begins at a token and ends before `limit`; of two as long the codebook's. */
  match(tokens: readonly Token[], start: number, limit: number): LexiconMatch | undefined {
    const own = this.own?.match(tokens, start, limit);
    const found = this.shipped.match(tokens, start, limit);
    if (found === undefined || (own !== undefined && own.endToken >= found.endToken)) return own;
    const entry = this.own?.entry(found.entry.id) ?? found.entry;
    return { ...found, entry };
  }

  entry(id: string): LexiconEntry | undefined {
    return this.own?.entry(id) ?? this.shipped.entry(id);
  }

  /** The one known person whom a surname alone, or after one of these titles, means; undefined when several or none do. */
  bearerOf(surname: string, titles: readonly string[]): LexiconEntry | undefined {
    const bearers = this.shipped.bearersOf(surname);
    const titled = bearers.filter(({ roles = [] }) => titles.some((title) => roles.some((role) => isSameOffice(title, role.title))));
    const [only, other] = titled.length > 0 ? titled : this.isSurname(surname) || this.isFirstName(surname) || surname.length < 4 ? [] : bearers;
    return other === undefined ? only : undefined;
  }

  /** Bits of `WordClass` that a word has. */
  classesOf(lowerCaseWord: string): number {
    return this.shipped.classesOf(lowerCaseWord);
  }

  /** Whether a word is a title, or ends one: "minister". */
  isTitle(lowerCaseWord: string): boolean {
    return this.shipped.is(lowerCaseWord, WordClass.Title);
  }

  /** Whether a word stands before a title and belongs to it: "deputy". */
  isTitleModifier(lowerCaseWord: string): boolean {
    return this.shipped.is(lowerCaseWord, WordClass.TitleModifier);
  }

  /** Whether a word makes a group of a nationality: "officials". */
  isPeople(lowerCaseWord: string): boolean {
    return this.shipped.is(lowerCaseWord, WordClass.People);
  }

  /** Whether a word ends (or begins, before "of") names of organisations: "ministry". */
  isOrganisationHead(lowerCaseWord: string): boolean {
    return this.shipped.is(lowerCaseWord, WordClass.OrganisationHead);
  }

  isFirstName(word: string): boolean {
    return this.shipped.is(word.toLowerCase(), WordClass.FirstName);
  }

  isSurname(word: string): boolean {
    return this.shipped.is(word.toLowerCase(), WordClass.Surname);
  }
}

/** "U.S. President" and "President"; "Prime Minister" is not "Minister". */
function isSameOffice(title: string, role: string): boolean {
  return title.toLowerCase() === role.toLowerCase() || title.toLowerCase().endsWith(` ${role.toLowerCase()}`);
}
