import type { Span } from '../article/span';

/** What a mention is a mention of. */
export type MentionType = 'actor' | 'date' | 'issue' | 'quote';

/** Kinds of actors; `place` is recognised and shown only on demand. */
export type ActorKind = 'person' | 'organisation' | 'country' | 'group' | 'place';

/** TIMEX3 types. */
export type DateKind = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** `candidate`: salient in this article, but in no lexicon. */
export type IssueKind = 'issue' | 'candidate';

/** `thought`: what someone is reported to believe, know, feel, want or intend. */
export type QuoteKind = 'direct' | 'indirect' | 'thought';

export type MentionKind = ActorKind | DateKind | IssueKind | QuoteKind;

/** A mention as a recogniser finds it. Its span is relative to whatever holds it: a paragraph in `TypeRecognition`, the article in `Recognition`. */
export interface Mention extends Span {
  readonly type: MentionType;
  readonly kind: MentionKind;
  /** Id of the entity: actors and issues. */
  readonly entity?: string;
  /** TIMEX3 value, for dates; absent when it could not be resolved. */
  readonly value?: string;
  /** TIMEX3 modifier: START, MID, END, APPROX, … */
  readonly mod?: string;
  /** TIMEX3 value of the end of a range. */
  readonly endValue?: string;
  /** Issues: id of the concept. */
  readonly concept?: string;
  /** Issues: ids of all the concepts that the span names, `concept` first, where it names several ("fentanyl tariffs"). */
  readonly concepts?: readonly string[];
  /** Quotes: entity id of the speaker. */
  readonly speaker?: string;
  /** Quotes: the words that name the speaker, where they name no recognised actor: "a spokesman". */
  readonly speakerText?: string;
  /** Quotes: the words that report it: "said", "according to". */
  readonly cue?: string;
  /** Quotes: where the speaker is named; in the same paragraph as the quotation. */
  readonly speakerSpan?: Span;
  /** A role noun that stands for a person ("the Treasury chief"): hidden by default. */
  readonly nominal?: boolean;
  /** Probability that the mention is right, 0 to 1. */
  readonly confidence: number;
  /** In plain words how a value or link was reached: "the Sunday before the article's date, because “said” is past". */
  readonly explanation?: string;
  /** Who suggests it, in words (“an assistant”), where it was not recognised. */
  readonly source?: string;
}

/** What titles say of a person: "Ms.", "King", "spokesman". */
export type Gender = 'female' | 'male';

/** A title or office, with the ISO days it was held where known. */
export interface Role {
  readonly title: string;
  readonly from?: string;
  readonly to?: string;
}

/** An actor or an issue that mentions refer to. */
export interface Entity {
  /** Stable across articles: slug of the canonical name, e.g. `donald-trump`, `united-states`, `tariffs`. */
  readonly id: string;
  readonly type: 'actor' | 'issue';
  readonly kind: ActorKind | IssueKind;
  /** The fullest or canonical name. */
  readonly name: string;
  /** Other wordings, canonical name excluded. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  /** Entity id of the country of a person or organisation. */
  readonly country?: string;
  readonly wikidata?: string;
  /** Persons: where the text's titles say so without contradiction. */
  readonly gender?: Gender;
  /** Issues: names of the concepts above it, from the top: ["economy", "trade"]. */
  readonly path?: readonly string[];
  /** Issues: IPTC Media Topic, e.g. "medtop:20000385". */
  readonly iptc?: string;
  /** Issues: topic code of the Comparative Agendas Project. */
  readonly cap?: number;
  /** Issues: how central the issue is to the article, 0 to 1. */
  readonly salience?: number;
}
