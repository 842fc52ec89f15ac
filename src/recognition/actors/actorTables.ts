import { tokenise } from '../../article/tokenise';
import { hashString } from '../words/featureHash';
import { BinaryWriter } from '../words/binary';
import type { CompiledActors } from './compiledActors';
import type { LexiconEntry } from './lexiconEntry';

/*
 * The lexicon's file: entries as lines of text that are read when an entry is first asked for, and two hash tables: of names (each
 * prefix of each name's tokens is a node) and of single words with their classes. No names or words are stored for looking up.
 */
export const ACTORS_MAGIC = 0x4e414c58;
export const ACTORS_VERSION = 1;

/** Order of kinds and wordings in the file. */
export const KINDS = ['person', 'organisation', 'country', 'group', 'place'] as const;
export const WORDINGS = ['name', 'capital', 'adjective', 'people'] as const;

/** Bits of word classes. Part of the tagger's model: what is learned about a class hangs on its bit. */
export const enum WordClass {
  FirstName = 1,
  Surname = 2,
  Title = 4,
  TitleModifier = 8,
  OrganisationHead = 16,
  People = 32,
}

const NAME = 0x4e41;
const CHECK = 0x4348;
const WORD = 0x574f;

/** Hash of the node of a name's first tokens, from that of one token less; 0 is the root. */
export function nodeHash(parent: number, token: string): number {
  return (Math.imul(parent, 0x9e3779b1) ^ hashString(NAME, token)) >>> 0;
}

/** Second hash of a name, 16 bits, by which a chance hit is told. */
export function checkHash(parent: number, token: string): number {
  return (Math.imul(parent, 31) ^ hashString(CHECK, token)) & 0xffff;
}

export function wordHash(lowerCaseWord: string): number {
  return hashString(WORD, lowerCaseWord);
}

/** Writes a compiled lexicon. Same lexicon, same bytes. Throws when two names' hashes meet. */
export function writeActors(compiled: CompiledActors): Uint8Array {
  const writer = new BinaryWriter();
  writer.varint(ACTORS_MAGIC);
  writer.byte(ACTORS_VERSION);
  writer.text(compiled.entries.map(entryLine).join('\n'));
  writeNames(writer, compiled);
  writeWords(writer, compiled);
  return writer.finish();
}

/** Fields by tabs, lists in them by bars: kind, name, aliases, country, wikidata, ambiguous, roles "title@from@to". */
function entryLine({ kind, name, aliases, country = '', wikidata = '', ambiguous, roles = [] }: LexiconEntry): string {
  const held = roles.map(({ title, from = '', to = '' }) => `${title}@${from}@${to}`);
  const fields = [String(KINDS.indexOf(kind)), name, aliases.join('|'), country, wikidata, ambiguous === true ? '1' : '', held.join('|')];
  if (fields.some((field) => /[\t\n]/.test(field))) throw new Error(`A name with a tab or a line break: ${name}`);
  return fields.join('\t').replace(/\t+$/, '');
}

/** Prefixes have the value 0, names 1 + what they stand for; then the check. */
function writeNames(writer: BinaryWriter, { wordings }: CompiledActors): void {
  const nodes = new Map<number, { path: string; value: number; check: number }>();
  for (const [name, entry, wording] of wordings) {
    let hash = 0;
    let check = 0;
    let path = '';
    const tokens = tokenise(name);
    tokens.forEach(({ text }, index) => {
      hash = nodeHash(hash, text);
      check = checkHash(check, text);
      path += ` ${text}`;
      const node = nodes.get(hash) ?? { path, value: 0, check };
      if (node.path !== path) throw new Error(`Hashes of names meet:${node.path} and${path}. Change the multiplier of nodeHash.`);
      if (index === tokens.length - 1 && node.value === 0) node.value = 1 + entry * WORDINGS.length + WORDINGS.indexOf(wording);
      nodes.set(hash, node);
    });
  }
  const sorted = [...nodes].sort(([a], [b]) => a - b);
  writer.varint(sorted.length);
  let last = 0;
  for (const [hash, { value, check }] of sorted) {
    writer.varint(hash - last);
    writer.varint(value);
    if (value > 0) {
      writer.byte(check & 0xff);
      writer.byte(check >> 8);
    }
    last = hash;
  }
}

function writeWords(writer: BinaryWriter, compiled: CompiledActors): void {
  const classes = new Map<number, number>();
  const add = (words: string, bit: WordClass): void => {
    for (const word of words.split(' ')) classes.set(wordHash(word), (classes.get(wordHash(word)) ?? 0) | bit);
  };
  add(compiled.firstNames, WordClass.FirstName);
  add(compiled.surnames, WordClass.Surname);
  add(compiled.titles, WordClass.Title);
  add(compiled.titleModifiers, WordClass.TitleModifier);
  add(compiled.organisationHeads, WordClass.OrganisationHead);
  add(compiled.people, WordClass.People);
  const sorted = [...classes].sort(([a], [b]) => a - b);
  writer.varint(sorted.length);
  let last = 0;
  for (const [hash, bits] of sorted) {
    writer.varint(hash - last);
    writer.byte(bits);
    last = hash;
  }
}
