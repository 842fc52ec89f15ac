import type { Token } from '../../article/article';
import type { Role } from '../mention';
import { slug } from '../slug';
import { BinaryReader } from '../words/binary';
import type { Word } from '../words/word';
import { WordMemo } from '../words/wordMemo';
import type { LexiconEntry, LexiconMatch } from './lexiconEntry';
import { ACTORS_MAGIC, ACTORS_VERSION, checkHash, KINDS, nodeHash, wordHash, WORDINGS, WordClass } from './actorTables';

/** Lines in capitals: "NAIROBI" is Nairobi. */
const IN_CAPITALS = /^\p{Lu}{4,}$/u;

/** The actors and the words around names that come with the program, from the file that `writeActors` makes. */
export class ShippedActors {
  readonly #lines: readonly string[];
  readonly #entries: (LexiconEntry | undefined)[] = [];
  #byId: ReadonlyMap<string, number> | undefined;
  #bySurname: ReadonlyMap<string, readonly number[]> | undefined;
  readonly #names: HashTable;
  readonly #checks: Uint16Array;
  readonly #words: HashTable;
  readonly #beginnings = new WordMemo(({ text }) => this.#formAt(0, text) !== undefined);

  /** Throws `RangeError` when the bytes are no lexicon of this version. */
  constructor(bytes: Uint8Array) {
    const reader = new BinaryReader(bytes);
    if (reader.varint() !== ACTORS_MAGIC || reader.byte() !== ACTORS_VERSION) {
      throw new RangeError('This is not a lexicon of the version that this program reads.');
    }
    this.#lines = reader.text().split('\n');
    const names = reader.varint();
    this.#names = new HashTable(names);
    this.#checks = new Uint16Array(this.#names.capacity);
    let hash = 0;
    for (let node = 0; node < names; node++) {
      hash += reader.varint();
      const value = reader.varint();
      const slot = this.#names.insert(hash, value);
      if (value > 0) this.#checks[slot] = reader.byte() | (reader.byte() << 8);
    }
    const words = reader.varint();
    this.#words = new HashTable(words);
    hash = 0;
    for (let word = 0; word < words; word++) {
      hash += reader.varint();
      this.#words.insert(hash, reader.byte());
    }
  }

  /** Whether a name begins with a word. */
  mayBegin(word: Word): boolean {
    return this.#beginnings.of(word);
  }

  match(tokens: readonly Token[], start: number, limit: number): LexiconMatch | undefined {
    let hash = 0;
    let check = 0;
    let best = -1;
    let endToken = start;
    for (let index = start; index < limit; index++) {
      const form = this.#formAt(hash, tokens[index]?.text ?? '');
      if (form === undefined) break;
      const slot = this.#names.find(nodeHash(hash, form));
      hash = nodeHash(hash, form);
      check = checkHash(check, form);
      const value = this.#names.value(slot);
      if (value > 0 && this.#checks[slot] === check) {
        best = value - 1;
        endToken = index + 1;
      }
    }
    if (best < 0) return undefined;
    const entry = this.#entry(Math.floor(best / WORDINGS.length));
    return entry === undefined ? undefined : { endToken, entry, wording: WORDINGS[best % WORDINGS.length] ?? 'name' };
  }

  /** How names that go on from a node write a token: as it is, or with one capital what is in capitals; undefined when none does. */
  #formAt(node: number, token: string): string | undefined {
    if (this.#names.find(nodeHash(node, token)) >= 0) return token;
    if (!IN_CAPITALS.test(token)) return undefined;
    const form = token.charAt(0) + token.slice(1).toLowerCase();
    return this.#names.find(nodeHash(node, form)) >= 0 ? form : undefined;
  }

  entry(id: string): LexiconEntry | undefined {
    this.#byId ??= new Map(this.#lines.map((line, index) => [slug(line.slice(2).split('\t', 1)[0] ?? ''), index]));
    const index = this.#byId.get(id);
    return index === undefined ? undefined : this.#entry(index);
  }

  /** Persons whose name ends with a surname (or begins with it, family name first). */
  bearersOf(surname: string): readonly LexiconEntry[] {
    this.#bySurname ??= this.#indexSurnames();
    return (this.#bySurname.get(surname) ?? []).flatMap((index) => this.#entry(index) ?? []);
  }

  #indexSurnames(): ReadonlyMap<string, readonly number[]> {
    const bySurname = new Map<string, number[]>();
    this.#lines.forEach((line, index) => {
      if (!line.startsWith('0\t')) return;
      const words = (line.split('\t', 2)[1] ?? '').replace(/,? (?:Jr|Sr)\.$/, '').split(' ');
      const [first = ''] = words;
      for (const word of new Set([words.at(-1) ?? '', ...(first.length <= 5 && !this.is(first.toLowerCase(), WordClass.FirstName) ? [first] : [])])) {
        bySurname.set(word, [...(bySurname.get(word) ?? []), index]);
      }
    });
    return bySurname;
  }

  #entry(index: number): LexiconEntry | undefined {
    const line = this.#lines[index];
    return line === undefined ? undefined : (this.#entries[index] ??= parseEntry(line));
  }

  /** Bits of `WordClass`. */
  classesOf(lowerCaseWord: string): number {
    const slot = this.#words.find(wordHash(lowerCaseWord));
    return slot < 0 ? 0 : this.#words.value(slot);
  }

  is(lowerCaseWord: string, wordClass: WordClass): boolean {
    return (this.classesOf(lowerCaseWord) & wordClass) !== 0;
  }
}

/** Open-addressing table from 32-bit hashes, all different, to numbers. */
class HashTable {
  readonly capacity: number;
  readonly #keys: Uint32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  constructor(count: number) {
    this.capacity = 1 << Math.ceil(Math.log2(2 * count + 2));
    this.#mask = this.capacity - 1;
    this.#keys = new Uint32Array(this.capacity);
    this.#values = new Int32Array(this.capacity).fill(-1);
  }

  /** Returns the slot of the new key. */
  insert(key: number, value: number): number {
    let slot = key & this.#mask;
    while (this.#values[slot] !== -1) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = key;
    this.#values[slot] = value;
    return slot;
  }

  /** Slot of a key; -1 when there is none. */
  find(key: number): number {
    let slot = key & this.#mask;
    while (this.#values[slot] !== -1) {
      if (this.#keys[slot] === key) return slot;
      slot = (slot + 1) & this.#mask;
    }
    return -1;
  }

  value(slot: number): number {
    return this.#values[slot] ?? -1;
  }
}

function parseEntry(line: string): LexiconEntry {
  const [kind = '', name = '', aliases = '', country = '', wikidata = '', ambiguous = '', roles = ''] = line.split('\t');
  return {
    id: slug(name),
    kind: KINDS[Number(kind)] ?? 'organisation',
    name,
    aliases: aliases === '' ? [] : aliases.split('|'),
    ...(country === '' ? {} : { country }),
    ...(wikidata === '' ? {} : { wikidata }),
    ...(ambiguous === '' ? {} : { ambiguous: true }),
    ...(roles === '' ? {} : { roles: roles.split('|').map(parseRole) }),
  };
}

function parseRole(text: string): Role {
  const [title = '', from = '', to = ''] = text.split('@');
  return { title, ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
}
