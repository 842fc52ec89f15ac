import type { Span } from '../article/span';
import { dateOfPassage } from '../session/dateOfPassage';
import { directTags } from '../session/directTag';
import { quotationOf, quoteTaggings, type Speaker } from '../session/quoteTags';
import type { Session, Tag, Tagging } from '../session/session';
import type { ViewMention } from '../view/articleView';
import type { Subject } from './commandSubject';
import { askDateTag } from './dateTag';
import { askSpeaker, OTHER } from './speakerDialogue';
import { BACK } from './steps';
import { askTag, titleOf, type TagChoice } from './tagDialogue';
import type { TaggingServices } from './taggingServices';

/** Puts tags on passages and remembers them, for commands and for coding mode alike. */
export class Tagger {
  constructor(private readonly services: Pick<TaggingServices, 'codes' | 'entries' | 'memory'>) {}

  /** Asks what the passages are. @param only What kind of tag it is, where that is settled. @returns What was chosen. */
  async ask({ document, session }: Subject, passages: readonly Span[], only?: 'actor' | 'issue'): Promise<TagChoice | undefined> {
    const [passage] = passages;
    if (passage === undefined) return undefined;
    const words = new Set(passages.map(({ start, end }) => session.article.text.slice(start, end)));
    return askTag({ document, session, passage, services: this.services, differ: words.size > 1, ...(only === undefined ? {} : { only }) });
  }

  /** Tags passages as was chosen. @param instead Suggestions that the tags take the place of. */
  put(session: Session, passages: readonly Span[], { tag, record, chosen }: TagChoice, instead: readonly ViewMention[] = []): void {
    this.services.memory.remember(tag, chosen);
    if ((tag.type === 'actor' || tag.type === 'issue') && tag.entity === undefined) session.tagEach(directTags(session.view, session.article.text, passages, tag.type), instead);
    else if (tag.type === 'quote') session.tagEach(quoteTaggings(session.view, passages, { ...tag, ...(record === undefined ? {} : { record }) }));
    else session.tagEach(passages.map((span) => ({ span, tag, ...(record === undefined ? {} : { entity: record }) })), instead);
  }

  /** Tags passages as a type or code: actors and issues by the passages' own words, dates by the value and quotations by the speaker that was found. */
  async putType(subject: Subject, passages: readonly Span[], type: string, instead: readonly ViewMention[] = []): Promise<void> {
    const { session } = subject;
    if (type === 'date') await this.#putDates(session, passages, instead);
    else if (type === 'quote') await this.#putQuotes(subject, passages);
    else this.put(session, passages, { tag: { type } }, instead);
  }

  /** Tags passages as the last ones were. False when nothing was tagged yet. */
  async putAgain(subject: Subject, passages: readonly Span[]): Promise<boolean> {
    const { last } = this.services.memory;
    if (last === undefined) return false;
    const { type, entity } = last;
    if (entity === undefined) await this.putType(subject, passages, type);
    else this.put(subject.session, passages, { tag: { type, entity: entity.id }, record: entity, chosen: entity });
    return true;
  }

  /** Takes the speakers that were found; asks for the others. */
  async #putQuotes({ document, session }: Subject, passages: readonly Span[]): Promise<void> {
    const taggings: Tagging[] = [];
    for (const passage of passages) {
      const title = titleOf(session, passage);
      const speaker = foundSpeaker(session, passage) ?? (await askSpeaker({ document, session, passage, services: this.services, title, canGoBack: false, mayBeOther: false }));
      if (speaker === undefined || speaker === BACK || speaker === OTHER) return;
      taggings.push(...quoteTaggings(session.view, [passage], speaker));
    }
    this.services.memory.remember({ type: 'quote' });
    session.tagEach(taggings);
  }

  /** Takes the values that were found for exactly these passages; asks for the others. */
  async #putDates(session: Session, passages: readonly Span[], instead: readonly ViewMention[]): Promise<void> {
    const taggings: Tagging[] = [];
    for (const span of passages) {
      const tag = foundDate(session, span) ?? (await askDateTag(session, span, titleOf(session, span), false));
      if (tag === undefined || tag === BACK) return;
      taggings.push({ span, tag });
    }
    this.services.memory.remember({ type: 'date' });
    session.tagEach(taggings, instead);
  }
}

function foundDate({ view }: Session, span: Span): Tag | undefined {
  const found = dateOfPassage(view, span);
  if (found?.start !== span.start || found.end !== span.end || found.value === undefined) return undefined;
  const { value, mod, endValue } = found;
  return { type: 'date', value, ...(mod === undefined ? {} : { mod }), ...(endValue === undefined ? {} : { endValue }) };
}

function foundSpeaker({ view }: Session, span: Span): Speaker | undefined {
  const { speaker, speakerText } = quotationOf(view, span) ?? {};
  if (speaker !== undefined) return { speaker };
  return speakerText === undefined ? undefined : { speakerText };
}
