import { quotePlaces } from '../annotation/quotePlaces';
import { CanonicalOffsets } from '../article/canonicalOffsets';
import { paragraphAt } from '../article/paragraphAt';
import { overlaps, type Span } from '../article/span';
import { readTimexValue } from '../recognition/dates/timexValue';
import type { ActorKind, Entity, Mention } from '../recognition/mention';
import { slug } from '../recognition/slug';
import { dateKindOf, hasPlace } from '../view/decidedMentions';
import { isUncertain } from '../view/visibility';
import type { Proposal } from './proposals';
import type { Session } from './session';

/** What another program suggests about an article. */
export interface ProposalRequest {
  /** The words, exactly as they stand in the article. */
  readonly quote: string;
  /** What stands right before and after them, where they stand several times. */
  readonly before?: string;
  readonly after?: string;
  /** Where they begin: Unicode code points of the text with LF line ends. */
  readonly start?: number;
  readonly type: string;
  /** Actors and issues: whom or what the words name; the words themselves without it. */
  readonly name?: string;
  /** Actors that the article does not know. */
  readonly kind?: string;
  /** Dates: a TIMEX3 value. */
  readonly value?: string;
  /** Why, in a few words, for the person who decides. */
  readonly reason?: string;
}

/** A suggestion that cannot be made. The message tells the program that made it why, and what would help. */
export class ProposalError extends Error {
  override readonly name = 'ProposalError';
}

type Open = Pick<Session, 'article' | 'view' | 'shown'>;

/** Longest words, and longest reason. UTF-16 code units. */
const LONGEST = 300;

/** Not known: as likely as not, so that it stands among the suggestions to decide. */
const CONFIDENCE = 0.5;

const ACTOR_KINDS: readonly ActorKind[] = ['person', 'organisation', 'country', 'group', 'place'];

/**
 * Makes a suggestion for an open article of what another program says.
 * @param by Who suggests it, in words: "an assistant".
 * @throws {ProposalError} when it cannot be placed, is not complete, or was decided already.
 */
export function propose(session: Open, request: ProposalRequest, by: string): Proposal {
  const span = place(session, request);
  const { entity, ...said } = meaning(session, request);
  const reason = request.reason?.replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
  const explanation = `suggested by ${by}${reason === undefined || reason === '' ? '' : `: ${reason}`}`;
  const mention = { ...said, ...(entity === undefined ? {} : { entity: entity.id }), confidence: CONFIDENCE, source: by, explanation };
  refuseDecided(session, span, mention);
  return { ...span, mention, ...(entity === undefined ? {} : { entity }) };
}

function place({ article }: Open, { quote, before = '', after = '', start }: ProposalRequest): Span {
  const { text } = article;
  if (quote.trim() === '' || quote.length > LONGEST) throw new ProposalError(`The quote must have 1 to ${LONGEST} characters.`);
  const offset = start === undefined ? undefined : new CanonicalOffsets(text).fromCanonical(start);
  const places = quotePlaces(text, { quote, before: '', after: '' }).filter((at) =>
    (offset === undefined || at === offset) && text.slice(0, at).endsWith(before) && text.startsWith(after, at + quote.length));
  const [first] = places;
  if (first === undefined) throw new ProposalError(`“${quote}” does not stand in the article exactly so, as whole words${start === undefined ? '' : `, at ${start}`}. Copy the words from its text.`);
  if (places.length > 1) throw new ProposalError(`“${quote}” stands ${places.length} times in the article. Say which is meant with before, after or start.`);
  const end = first + quote.length;
  if (paragraphAt(article, first) !== paragraphAt(article, end - 1)) throw new ProposalError('The quote must lie within one paragraph.');
  return { start: first, end };
}

interface Meaning extends Pick<Mention, 'type' | 'kind' | 'value'> {
  readonly entity?: Entity;
}

function meaning({ view }: Open, { quote, type, name = quote, kind, value }: ProposalRequest): Meaning {
  if (type === 'date') {
    if (value === undefined || readTimexValue(value) === undefined) throw new ProposalError('A date needs a TIMEX3 value, as 2026-03-12, 2026-W11, 2026-Q1 or P3D.');
    return { type, kind: dateKindOf(value), value };
  }
  if (type !== 'actor' && type !== 'issue') throw new ProposalError('The type must be actor, date or issue.');
  const wanted = name.trim().toLowerCase();
  const known = view.entities.find((entity) => entity.type === type && [entity.id, entity.name, ...entity.aliases].some((each) => each.toLowerCase() === wanted));
  if (known !== undefined) return { type, kind: type === 'issue' ? 'issue' : known.kind, entity: known };
  const entity = newEntity(type, name.trim(), kind);
  return { type, kind: entity.kind, entity: view.entity(entity.id) === undefined ? entity : { ...entity, id: `${entity.id}-${type}` } };
}

function newEntity(type: 'actor' | 'issue', name: string, wanted: string | undefined): Entity {
  const id = slug(name);
  if (id === '' || name.length > LONGEST) throw new ProposalError('The name must have letters or digits.');
  const kind = type === 'issue' ? 'issue' : ACTOR_KINDS.find((each) => each === wanted);
  if (kind === undefined) throw new ProposalError(`${name} is new to this article: say the kind (${ACTOR_KINDS.join(', ')}), or the name of an actor that is known.`);
  return { id, type, kind, name, aliases: [], roles: [] };
}

function refuseDecided({ shown, view }: Open, span: Span, { type, entity, value }: Pick<Mention, 'type' | 'entity' | 'value'>): void {
  const isHere = (each: Span & { readonly type: string; readonly anchor: Parameters<typeof hasPlace>[0]['anchor'] }): boolean => each.type === type && hasPlace(each) && overlaps(each, span);
  if (shown.annotations.some(isHere)) throw new ProposalError('A person decided about these words already.');
  const isSame = (each: Span): boolean => each.start === span.start && each.end === span.end;
  if (shown.dismissed.some((each) => isHere(each) && isSame(each))) throw new ProposalError('A person dismissed such a suggestion of these words already.');
  if (view.mentionsIn(span).some((each) => isSame(each) && !isUncertain(each) && each.type === type && each.entity === entity && each.value === value)) throw new ProposalError('That is suggested already.');
}
