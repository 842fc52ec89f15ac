import type { Token } from '../../article/article';
import { tokenise } from '../../article/tokenise';
import type { CodebookEntry } from '../../codebook/codebook';
import type { ActorKind } from '../mention';
import type { LexiconEntry, LexiconMatch } from './lexiconEntry';
import type { Word } from '../words/word';
import { NameTrie } from './nameTrie';

/** Codebooks are files of others: more, or longer, is left out. */
const MOST_ENTRIES = 10_000;
const MOST_ALIASES = 100;
const LONGEST_NAME = 200;

interface OwnName {
  readonly entry: LexiconEntry;
  /** Sequences of lower-case words beside which the name is something else. */
  readonly not: readonly (readonly string[])[];
}

/** What the extended lexicon knows of an id, and what kind a new entry without one is. */
export interface KnownActors {
  entry(id: string): LexiconEntry | undefined;
  isFirstName(word: string): boolean;
}

/** The actors of a workspace's codebook, which extend or override those that are shipped. */
export class OwnActors {
  readonly #names = new NameTrie<OwnName>();
  readonly #byId = new Map<string, LexiconEntry>();

  constructor(entries: readonly CodebookEntry[], known: KnownActors) {
    for (const own of entries.slice(0, MOST_ENTRIES)) this.#add(own, known);
  }

  #add(own: CodebookEntry, known: KnownActors): void {
    const entry = merge(own, known);
    this.#byId.set(entry.id, entry);
    const not = (own.not ?? []).slice(0, MOST_ALIASES).map((words) => tokenise(words.slice(0, LONGEST_NAME)).map(({ text }) => text.toLowerCase()));
    for (const name of [entry.name, ...entry.aliases]) {
      if (name.length > LONGEST_NAME || !/\p{L}/u.test(name)) continue;
      for (const form of new Set([name, name.charAt(0).toUpperCase() + name.slice(1)])) this.#names.insert(form, { entry, not });
    }
  }

  entry(id: string): LexiconEntry | undefined {
    return this.#byId.get(id);
  }

  mayBegin({ text }: Word): boolean {
    return this.#names.mayBegin(text);
  }

  /** The longest own name that begins at a token and ends before `limit`, and stands beside none of its `not` words. */
  match(tokens: readonly Token[], start: number, limit: number): LexiconMatch | undefined {
    const found = this.#names.match(tokens, start, limit, ({ not }, end) => not.every((words) => !touches(tokens, start, end, words)));
    return found === undefined ? undefined : { endToken: found.endToken, entry: found.value.entry, wording: 'name', isOwn: true };
  }
}

/** The codebook's word counts; what it does not say stays as shipped. */
function merge(own: CodebookEntry, known: KnownActors): LexiconEntry {
  const shipped = known.entry(own.id);
  const aliases = [...(own.aliases ?? []).slice(0, MOST_ALIASES), ...(shipped?.aliases ?? [])];
  return {
    ...shipped,
    id: own.id,
    kind: kindOf(own, shipped, known),
    name: own.name,
    aliases: [...new Set(aliases)].filter((alias) => alias !== own.name),
    ...(own.wikidata === undefined ? {} : { wikidata: own.wikidata }),
    ...(own.roles === undefined ? {} : { roles: own.roles }),
  };
}

const KINDS: readonly string[] = ['person', 'organisation', 'country', 'group', 'place'] satisfies ActorKind[];

function kindOf(own: CodebookEntry, shipped: LexiconEntry | undefined, known: KnownActors): ActorKind {
  if (own.kind !== undefined && KINDS.includes(own.kind)) return own.kind as ActorKind;
  if (shipped !== undefined) return shipped.kind;
  const [first = '', second] = own.name.split(' ');
  return second !== undefined && known.isFirstName(first) ? 'person' : 'organisation';
}

/** Whether words stand right before or after tokens `[start, end)`, or share tokens with them. */
function touches(tokens: readonly Token[], start: number, end: number, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  for (let first = Math.max(0, start - words.length); first <= end; first++) {
    if (words.every((word, index) => tokens[first + index]?.text.toLowerCase() === word)) return true;
  }
  return false;
}
