import { articleDate } from '../annotation/articleDates';
import type { Span } from '../article/span';
import { dateOfPassage } from '../session/dateOfPassage';
import type { Session, Tag } from '../session/session';
import { askDateValue } from './dateValueDialogue';
import { BACK, type StepResult } from './steps';

/** Asks for the value of a passage that is tagged as a date; offers the one that was found. */
export async function askDateTag({ article, decisions, view }: Session, passage: Span, title: string, canGoBack: boolean): Promise<StepResult<Tag>> {
  const current = dateOfPassage(view, passage);
  const value = await askDateValue({ title, current, articleDate: articleDate(article, decisions.article)?.value, canGoBack });
  return value === undefined || value === BACK ? value : { type: 'date', ...value };
}
