import type { Session, Tagging } from '../session/session';
import type { ViewMention } from '../view/articleView';

/** Tags passages; what is tagged there already with the same type is changed instead of tagged twice. Codes may be put on top of each other. */
export function applyTags(session: Session, taggings: readonly Tagging[], instead: readonly ViewMention[] = []): void {
  const fresh: Tagging[] = [];
  for (const tagging of taggings) {
    const existing = existingTag(session, tagging);
    if (existing === undefined) fresh.push(tagging);
    else session.retag([existing], tagging.tag, tagging.entity);
  }
  if (fresh.length > 0) session.tagEach(fresh, instead);
}

function existingTag(session: Session, { span, tag }: Tagging): ViewMention['annotation'] {
  const twin = session.view
    .mentionsIn(span)
    .find(({ type, start, end, status }) => status === 'confirmed' && type === tag.type && start === span.start && end === span.end);
  return twin?.annotation;
}
