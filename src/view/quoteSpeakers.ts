import type { ArticleView, ViewEntity, ViewMention } from './articleView';
import { oneLine } from './sentenceText';

/** Stands for a speaker that the text does not name. */
export const UNKNOWN_SPEAKER = 'Speaker not known';

/** The actor that says a quotation, if it is known. */
export function speakerOf(view: Pick<ArticleView, 'entity'>, { speaker }: ViewMention): ViewEntity | undefined {
  return speaker === undefined ? undefined : view.entity(speaker);
}

/** The speaker's name, else the words of the text for the speaker. */
export function speakerName(view: Pick<ArticleView, 'entity'>, mention: ViewMention): string {
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
