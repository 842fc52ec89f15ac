import type { ExportMention } from './exportArticle';

/** Labels for kinds, as OntoNotes and spaCy name them where they do. */
const KIND_LABELS: Readonly<Record<string, string>> = {
  person: 'PERSON',
  organisation: 'ORG',
  country: 'GPE',
  group: 'NORP',
  place: 'LOC',
  DATE: 'DATE',
  TIME: 'TIME',
  DURATION: 'DURATION',
  SET: 'SET',
  issue: 'ISSUE',
  candidate: 'ISSUE',
  direct: 'QUOTE',
  indirect: 'QUOTE',
  thought: 'THOUGHT',
};

/** What a label of another program means here. */
export interface Meaning {
  readonly type: string;
  readonly kind?: string;
}

const KNOWN_LABELS: Readonly<Record<string, Meaning>> = {
  PERSON: { type: 'actor', kind: 'person' },
  PER: { type: 'actor', kind: 'person' },
  ORG: { type: 'actor', kind: 'organisation' },
  GPE: { type: 'actor', kind: 'country' },
  NORP: { type: 'actor', kind: 'group' },
  LOC: { type: 'actor', kind: 'place' },
  DATE: { type: 'date' },
  TIME: { type: 'date' },
  DURATION: { type: 'date' },
  SET: { type: 'date' },
  ISSUE: { type: 'issue' },
  QUOTE: { type: 'quote' },
  THOUGHT: { type: 'quote' },
};

/** The one label of an annotation, without white space. */
export function labelOf({ type, kind }: Pick<ExportMention, 'type' | 'kind'>, labels: 'type' | 'kind'): string {
  const label = labels === 'kind' && kind !== undefined ? (KIND_LABELS[kind] ?? type) : type;
  return label.replace(/\s+/gu, '_') || '_';
}

/** What a label means: one of the usual names for kinds, else a type or code of that name. */
export function meaningOf(label: string): Meaning {
  return Object.hasOwn(KNOWN_LABELS, label) ? (KNOWN_LABELS[label] ?? { type: label }) : { type: label };
}
