import { foldText } from './textFilter';
import { TagPicker, type PickerEntity } from './tagPicker';

/** What a person can answer to who says a quotation. */
export type SpeakerRow =
  | { readonly kind: 'actor'; readonly entity: PickerEntity }
  | { readonly kind: 'create'; readonly name: string }
  /** @param speakerText The words of the text for the speaker, if there are any. */
  | { readonly kind: 'unknown'; readonly speakerText?: string }
  | { readonly kind: 'other' };

export interface SpeakerSource {
  readonly entities: readonly PickerEntity[];
  readonly speakerText?: string;
  /** What the last two answers are called, so that they are found by typing. */
  readonly names: { readonly unknown: string; readonly other: string };
  /** Whether it may be said that it is no quotation. */
  readonly mayBeOther: boolean;
}

/** The answers in order: actors, those named near the quotation first; a new one of the name that was typed; not known; something else. */
export class SpeakerRows {
  readonly #actors: TagPicker;

  constructor(private readonly source: SpeakerSource) {
    this.#actors = new TagPicker({ passage: '', codes: [], entities: source.entities, recent: [], only: 'actor' });
  }

  /** The rows for what was typed, best first. */
  rows(typed: string): readonly SpeakerRow[] {
    const { names, speakerText, mayBeOther } = this.source;
    const query = foldText(typed.trim());
    const isMeant = (name: string): boolean => foldText(name).includes(query);
    const placed = this.#actors.rows(typed);
    const actors = (isNear: boolean): readonly SpeakerRow[] =>
      placed.flatMap(({ section, row }) => (row.kind === 'entity' && (section === 'likely') === isNear ? [{ kind: 'actor' as const, entity: row.entity }] : []));
    const ends: readonly SpeakerRow[] = [
      ...(isMeant(names.unknown) ? [{ kind: 'unknown' as const, ...(speakerText === undefined ? {} : { speakerText }) }] : []),
      ...(mayBeOther && isMeant(names.other) ? [{ kind: 'other' as const }] : []),
    ];
    if (query === '') return [...actors(true), ...ends, ...actors(false)];
    const found = placed.flatMap(({ row }): readonly SpeakerRow[] => (row.kind === 'entity' ? [{ kind: 'actor', entity: row.entity }] : []));
    const fresh = placed.flatMap(({ row }): readonly SpeakerRow[] => (row.kind === 'create' ? [{ kind: 'create', name: row.name }] : []));
    return [...found, ...ends, ...fresh];
  }
}
