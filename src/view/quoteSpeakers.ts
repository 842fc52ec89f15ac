import type { ArticleView, ViewEntity, ViewMention } from './articleView';
import { oneLine } from './sentenceText';

/** Stands for a speaker that the text does not name. */
export const UNKNOWN_SPEAKER = 'Speaker not known';

/** What is needed to tell who speaks. */
type Speakers = Pick<ArticleView, 'entity' | 'mentionsIn'>;

/** The actor that says a quotation, if it is known: for a suggestion whom a person says its speaker's name means, also after a merge. */
export function speakerOf(view: Speakers, mention: ViewMention): ViewEntity | undefined {
  const id = (mention.status === 'suggested' ? decidedSpeaker(view, mention) : undefined) ?? mention.speaker;
  return id === undefined ? undefined : view.entity(id);
}

function decidedSpeaker(view: Speakers, { speakerSpan }: ViewMention): string | undefined {
  if (speakerSpan === undefined) return undefined;
  return view.mentionsIn(speakerSpan).find(({ type, status }) => type === 'actor' && status === 'confirmed')?.entity;
}

/** The speaker's name, else the words of the text for the speaker. */
export function speakerName(view: Speakers, mention: ViewMention): string {
  const { speaker, speakerText } = mention;
  return speakerOf(view, mention)?.name ?? (speakerText === undefined ? undefined : oneLine(speakerText)) ?? speaker ?? UNKNOWN_SPEAKER;
}

/** "direct quotation", "indirect quotation" or "reported thought". */
export function quoteKind({ kind }: ViewMention): string {
  if (kind === 'thought') return 'reported thought';
  return kind === 'direct' ? 'direct quotation' : 'indirect quotation';
}

/** Whether a mention is something said: a quotation, but no reported thought. */
export function isSaid({ type, kind }: ViewMention): boolean {
  return type === 'quote' && kind !== 'thought';
}
