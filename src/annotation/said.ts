/** What a tag says of its passage besides its type. */
const KEYS = ['entity', 'value', 'mod', 'endValue', 'speaker', 'speakerText', 'cue'] as const;

type Key = (typeof KEYS)[number];

/** See `Annotation` for what each means. */
export type Said = Readonly<Partial<Record<Key, string>>>;

/** What a tag, suggestion or mention says of its passage; no key that says nothing. */
export function saidOf(said: Said): Said {
  return Object.fromEntries(KEYS.flatMap((key) => (said[key] === undefined ? [] : [[key, said[key]]])));
}

/** What a change of a tag's type takes away unless it says it anew. */
export const NOTHING_SAID: Readonly<Record<Key, undefined>> = {
  entity: undefined, value: undefined, mod: undefined, endValue: undefined, speaker: undefined, speakerText: undefined, cue: undefined,
};
