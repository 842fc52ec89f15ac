/** What a change of an annotation's type takes away unless it says it anew. */
export const NOTHING_SAID = { entity: undefined, value: undefined, mod: undefined, endValue: undefined, speaker: undefined, speakerText: undefined, cue: undefined };
