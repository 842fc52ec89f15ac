/** Top-level keys of a sidecar in the order of the contract. */
export const SECTIONS = ['version', 'article', 'text', 'entities', 'annotations', 'dismissed'] as const;

export type MapSection = 'article' | 'text';
export type ListSection = 'entities' | 'annotations' | 'dismissed';
export type Section = MapSection | ListSection;

/** Keys of each section's entries in the order of the contract. */
export const KEY_ORDER: Readonly<Record<Section, readonly string[]>> = {
  article: ['title', 'date', 'source', 'byline', 'url', 'note'],
  text: ['sha256', 'length', 'sentences'],
  entities: ['id', 'type', 'kind', 'name', 'aliases', 'roles', 'wikidata', 'note'],
  annotations: [
    ...['id', 'type', 'start', 'end', 'quote', 'before', 'after', 'anchor'],
    ...['entity', 'value', 'mod', 'endValue', 'speaker', 'speakerText', 'cue', 'continues', 'note', 'by', 'at'],
  ],
  dismissed: ['type', 'start', 'end', 'quote', 'before', 'after', 'anchor', 'by', 'at'],
};

export type Values = Readonly<Record<string, unknown>>;

/** Whether a section is one map, not a list of them. */
export function isMapSection(section: Section): section is MapSection {
  return section === 'article' || section === 'text';
}

/** What tells an entry of a list from the others. */
export function entryKey(section: ListSection, values: Values): string {
  return section === 'dismissed' ? [values.type, values.start, values.end, values.quote].join(':') : String(values.id);
}

/** The order of an entry's keys. An article may have fields of the coders' own, after the known ones; elsewhere unknown keys are left as they are. */
export function keyOrder(section: Section, ...entries: readonly Values[]): readonly string[] {
  const known = KEY_ORDER[section];
  if (section !== 'article') return known;
  const own = new Set(entries.flatMap((entry) => Object.keys(entry)).filter((key) => !known.includes(key)));
  return [...known, ...own];
}
