import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/article/span';
import { readCorpus, type NameHints } from '../../scripts/train/corpora';
import type { MarkedDocument } from '../../scripts/train/markedDocument';
import { loadWikinewsGold } from './wikinewsGold';

/** Types that every system is scored on; the same mapping for all sets and systems. */
export type ActorType = 'PER' | 'ORG' | 'LOC';

export interface TypedSpan extends Span {
  readonly type: ActorType;
  /** Probability that the system gives, where it gives one. */
  readonly confidence?: number;
}

export interface ActorGoldDocument {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly TypedSpan[];
}

export interface ActorGoldSet {
  readonly name: string;
  readonly documents: readonly ActorGoldDocument[];
}

/** Sets on which nothing was trained; the last is silver: its labels were made by machines and corrected by rules. */
const SETS: readonly (readonly [name: string, file: string])[] = [
  ['worldwide newswire', 'worldwide-newswire-dev.jsonl'],
  ['CoNLL 2003 dev', 'conll2003-dev.jsonl'],
  ['GUM test', 'gum-ccby-test.jsonl'],
  ['GMB test (silver)', 'gmb-repaired-test.jsonl'],
];

/**
 * Persons, organisations, and countries and places (buildings among them) as the sets mark them. Nationalities, works,
 * events and the rest are left out. A leading "the" is no part of a name.
 */
const TYPES: Readonly<Record<string, ActorType>> = { person: 'PER', organisation: 'ORG', country: 'LOC', place: 'LOC' };

export function actorType(kind: string): ActorType | undefined {
  return TYPES[kind];
}

/** The gold sets of a data folder; those that it lacks are left out. */
export function loadActorGold(data: string, hints: NameHints): ActorGoldSet[] {
  const sets = SETS.flatMap(([name, file]) => {
    const path = join(data, 'actors', file);
    return existsSync(path) ? [goldSet(name, readCorpus(path, hints))] : [];
  });
  const wikinews = loadWikinewsGold(data);
  return wikinews.length === 0 ? sets : [...sets, goldSet('Wikinews', wikinews)];
}

function goldSet(name: string, documents: readonly MarkedDocument[]): ActorGoldSet {
  return { name, documents: documents.map(({ id, text, spans }) => ({ id, text, spans: spans.flatMap(typed) })) };
}

function typed({ start, end, type: own }: MarkedDocument['spans'][number]): TypedSpan[] {
  const type = actorType(own);
  return type === undefined ? [] : [{ start, end, type }];
}
