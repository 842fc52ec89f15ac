import type { Article } from '../article/article';
import type { ArticleView, ViewEntity, ViewMention } from './articleView';
import { counted } from './counted';
import { isSaid, quoteKind, speakerName, speakerOf, UNKNOWN_SPEAKER } from './quoteSpeakers';
import { sentenceAround } from './sentenceText';
import type { TextFilter } from './textFilter';
import { decidedMark, groupBranch, STATUS_WORDS } from './treeBranches';
import type { TreeBranch } from './treeNode';
import { compareNames, type TreeOptions } from './treeOptions';
import { isUncertain } from './visibility';

/** What one speaker says and thinks. */
interface Spoken {
  readonly speaker: ViewEntity;
  readonly quotes: readonly ViewMention[];
}

/** Who said what: quotations beneath their speakers; those whose speaker is no actor of the article in a group of their own. */
export function quoteBranches(article: Article, view: ArticleView, matches: TextFilter, { sortBy }: TreeOptions): readonly TreeBranch[] {
  const quotes = view.mentions.filter((mention) => mention.type === 'quote' && matches(speakerName(view, mention), mention.text));
  const sure = quotes.filter((quote) => !isUncertain(quote));
  const bySpeaker = new Map<ViewEntity, ViewMention[]>();
  const unlinked: ViewMention[] = [];
  for (const quote of sure) {
    const speaker = speakerOf(view, quote);
    if (speaker === undefined) unlinked.push(quote);
    else bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), quote]);
  }
  const spoken = [...bySpeaker].map(([speaker, own]): Spoken => ({ speaker, quotes: saidFirst(own) }));
  if (sortBy === 'count') spoken.sort((a, b) => b.quotes.length - a.quotes.length);
  if (sortBy === 'name') spoken.sort((a, b) => compareNames(a.speaker.name, b.speaker.name));
  return [
    ...spoken.map((item) => speakerBranch(article, item)),
    ...groupBranch('unknown', UNKNOWN_SPEAKER, 'uncertain', false, saidFirst(unlinked).map((quote, index) => quoteBranch(article, quote, index, speakerName(view, quote)))),
    ...groupBranch('uncertain', 'Uncertain', 'uncertain', false, quotes.filter(isUncertain).map((quote, index) => quoteBranch(article, quote, index, speakerName(view, quote)))),
  ];
}

/** What was said in the text's order, then what was thought. */
function saidFirst(quotes: readonly ViewMention[]): readonly ViewMention[] {
  return [...quotes.filter(isSaid), ...quotes.filter((quote) => !isSaid(quote))];
}

function speakerBranch(article: Article, { speaker, quotes }: Spoken): TreeBranch {
  const kinds = QUOTE_KINDS.map((kind) => [quotes.filter((quote) => manner(quote) === kind).length, kind] as const).filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`);
  return {
    key: speaker.id, kind: 'entity', label: speaker.name, icon: speaker.kind, isExpanded: false, entity: speaker,
    description: [String(quotes.length), ...decidedMark(quotes), ...kinds].join(' · '),
    accessibleLabel: [speaker.name, counted(quotes.length, 'quotation'), ...kinds].join(', '),
    mentions: quotes,
    branches: () => quotes.map((quote, index) => quoteBranch(article, quote, index)),
  };
}

const QUOTE_KINDS = ['direct', 'indirect', 'thought'] as const;

function manner({ kind }: ViewMention): (typeof QUOTE_KINDS)[number] {
  return kind === 'direct' || kind === 'thought' ? kind : 'indirect';
}

/** @param said Who says it, where the branch above does not tell. */
function quoteBranch(article: Article, quote: ViewMention, index: number, said?: string): TreeBranch {
  const { text, highlight } = sentenceAround(article, quote, 0, 0);
  const label = text.slice(highlight.start, highlight.end);
  const remarks = [...(said === undefined ? [] : [said]), ...(quote.kind === 'direct' ? [] : [manner(quote)]), ...(quote.cue === undefined ? [] : [quote.cue]), ...decidedMark([quote])];
  return {
    key: `#${index}`, kind: 'mention', label, icon: manner(quote), isExpanded: false,
    description: remarks.join(' · '),
    accessibleLabel: [...(said === undefined ? [] : [said]), quoteKind(quote), ...(quote.cue === undefined ? [] : [quote.cue]), label, STATUS_WORDS[quote.status]].join(', '),
    mentions: [quote],
    branches: () => [],
  };
}
