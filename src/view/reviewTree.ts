import type { Annotation, Decisions, Dismissal } from '../annotation/annotation';
import { lostAnnotations, type LostAnnotation } from '../annotation/lostAnnotations';
import type { Article } from '../article/article';
import type { Span } from '../article/span';
import type { ArticleView, ViewMention } from './articleView';
import { codeName, type CodeLabel } from './codeLabel';
import { counted } from './counted';
import { dateKey, dateLabel } from './dateBranches';
import { hasPlace } from './decidedMentions';
import { reviewQueue } from './reviewQueue';
import { firstPart, oneLine, sentenceAround } from './sentenceText';
import { groupBranch, KIND_WORDS, mentionBranches } from './treeBranches';
import { TreeNode, type TreeBranch, type TreeIcon } from './treeNode';
import { isUncertain, type Shown } from './visibility';

export interface ReviewOptions {
  readonly shown: Shown;
  readonly codes: readonly CodeLabel[];
  /** Whether what was dismissed is listed, to take it back. */
  readonly dismissed: boolean;
}

/** What needs a decision in an article: annotations that lost their place, suggestions by entity as they stand in the text, uncertain ones apart. */
export function buildReviewTree(article: Article, view: ArticleView, decisions: Decisions, options: ReviewOptions): readonly TreeNode[] {
  const queue = reviewQueue(view, options.shown);
  const lost = lostAnnotations(decisions, article.text);
  const branches = [
    ...groupBranch('lost', 'Text changed or place lost', 'uncertain', true, lost.map((each) => lostBranch(article, each, options.codes))),
    ...entityBranches(article, view, queue.filter((mention) => !isUncertain(mention))),
    ...groupBranch('uncertain', 'Uncertain', 'uncertain', false, entityBranches(article, view, queue.filter(isUncertain))),
    ...(options.dismissed ? groupBranch('dismissed', 'Dismissed', 'dismissed', true, decisions.dismissed.map((dismissal, index) => dismissedBranch(article, dismissal, index))) : []),
  ];
  return branches.map((branch) => new TreeNode(branch));
}

/** One branch an entity, in the order of first mentions. */
function entityBranches(article: Article, view: ArticleView, mentions: readonly ViewMention[]): readonly TreeBranch[] {
  const groups = new Map<string, ViewMention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups].flatMap(([key, own]) => entityBranch(article, view, key, own));
}

function keyOf(mention: ViewMention): string {
  if (mention.type === 'date') return `date ${dateKey(mention)}`;
  return `${mention.type} ${mention.entity ?? `“${oneLine(mention.text)}”`}`;
}

function entityBranch(article: Article, view: ArticleView, key: string, mentions: readonly ViewMention[]): readonly TreeBranch[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const { label, kind } = claimOf(view, first);
  const sources = [...new Set(mentions.flatMap(({ source }) => (source === undefined ? [] : [`by ${oneLine(source)}`])))];
  return [{
    key, kind: 'entity', label, icon: iconOf(first), isExpanded: false,
    description: [String(mentions.length), kind, ...sources].join(' · '),
    accessibleLabel: [label, kind, counted(mentions.length, 'suggestion'), ...sources].join(', '),
    mentions,
    branches: () => mentionBranches(article, mentions),
  }];
}

/** What a suggestion claims that its words name: "Mara Lindqvist", "person". */
export function claimOf(view: ArticleView, mention: ViewMention): { readonly label: string; readonly kind: string } {
  if (mention.type === 'date') return { label: dateLabel(mention), kind: 'date' };
  const entity = mention.entity === undefined ? undefined : view.entity(mention.entity);
  if (entity === undefined) return { label: oneLine(mention.text), kind: mention.type };
  return { label: entity.name, kind: KIND_WORDS[entity.kind][0] };
}

const ENTITY_ICONS = ['person', 'organisation', 'country', 'group', 'place', 'issue', 'candidate'] as const satisfies readonly TreeIcon[];

function iconOf({ type, kind }: ViewMention): TreeIcon {
  if (type === 'date') return kind === 'DURATION' ? 'duration' : 'date';
  return ENTITY_ICONS.find((icon) => icon === kind) ?? (type === 'actor' ? 'person' : 'issue');
}

/** Characters of old and of new words that a row shows. */
const WORDS_LENGTH = 48;

const STATE_WORDS: Readonly<Record<LostAnnotation['state'], string>> = {
  changed: 'text changed',
  ambiguous: 'several places',
  orphaned: 'place lost',
};

/** Old words, what stands there now, and beneath the places where the same words stand. */
function lostBranch(article: Article, { annotation, state, proposal, candidates }: LostAnnotation, codes: readonly CodeLabel[]): TreeBranch {
  const { id, quote, type } = annotation;
  const label = `“${wordsOf(quote)}”${proposal === undefined ? '' : ` → “${wordsOf(proposal.text)}”`}`;
  const description = [STATE_WORDS[state], codeName(type, codes)].join(' · ');
  return {
    key: id, kind: 'lost', label, description, accessibleLabel: `${label}, ${description}`, icon: 'uncertain', isExpanded: candidates.length > 0,
    mentions: [], annotation,
    branches: () => candidates.map((place) => placeBranch(article, annotation, place)),
  };
}

function placeBranch(article: Article, annotation: Annotation, { start, end }: Span): TreeBranch {
  const { text, highlight } = sentenceAround(article, { start, end });
  return { key: `${start}`, kind: 'place', label: text, highlight, accessibleLabel: text, icon: 'mention', isExpanded: false, mentions: [], annotation, place: { start, end }, branches: () => [] };
}

function dismissedBranch(article: Article, dismissal: Dismissal, index: number): TreeBranch {
  const isPlaced = hasPlace(dismissal);
  const { text, highlight } = isPlaced ? sentenceAround(article, dismissal) : { text: dismissal.quote, highlight: { start: 0, end: dismissal.quote.length } };
  const signed = [dismissal.type, ...(dismissal.by === undefined ? [] : [dismissal.by]), ...(dismissal.at === undefined ? [] : [dismissal.at.slice(0, 10)])].join(' · ');
  return { key: `${index}`, kind: 'dismissed', label: text, highlight, description: signed, accessibleLabel: `${text}, dismissed, ${signed}`, icon: 'dismissed', mentions: [], dismissal, isExpanded: false, branches: () => [] };
}

function wordsOf(text: string): string {
  return firstPart(oneLine(text), WORDS_LENGTH);
}
