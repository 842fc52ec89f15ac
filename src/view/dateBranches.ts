import type { Article } from '../article/article';
import { describeValue } from '../recognition/dates/describeValue';
import { readTimexValue } from '../recognition/dates/timexValue';
import type { ViewMention } from './articleView';
import { counted } from './counted';
import { oneLine } from './sentenceText';
import type { TextFilter } from './textFilter';
import { decidedMark, groupBranch, mentionBranches, STATUS_WORDS } from './treeBranches';
import type { TreeBranch } from './treeNode';
import { isUncertain } from './visibility';

/** Mentions with one value. */
interface DatedMentions {
  readonly key: string;
  readonly label: string;
  readonly section: 'calendar' | 'length' | 'set' | 'vague';
  /** Day number; counts only within the calendar. */
  readonly day: number;
  readonly mentions: readonly ViewMention[];
}

/** Dates in the order of the calendar; lengths of time, recurring and vague ones in groups of their own. */
export function dateBranches(article: Article, mentions: readonly ViewMention[], matches: TextFilter): readonly TreeBranch[] {
  const dates = mentions.filter(({ type }) => type === 'date');
  const sure = groupByValue(dates.filter((mention) => !isUncertain(mention)), matches);
  const doubtful = groupByValue(dates.filter(isUncertain), matches);
  const of = (section: DatedMentions['section']): readonly TreeBranch[] =>
    sure.filter((date) => date.section === section).map((date) => dateBranch(article, date));
  return [
    ...of('calendar'),
    ...groupBranch('durations', 'Durations', 'duration', false, of('length')),
    ...groupBranch('recurring', 'Recurring', 'date', false, of('set')),
    ...groupBranch('vague', 'Vague or without a value', 'date', false, of('vague')),
    ...groupBranch('uncertain', 'Uncertain', 'uncertain', false, doubtful.map((date) => dateBranch(article, date))),
  ];
}

/** A date's value in words, or the words of the text if it has none. */
export function dateLabel({ value, mod, endValue, text }: ViewMention): string {
  return value === undefined ? `“${oneLine(text)}”` : describeValue(value, mod, endValue);
}

/** The same for dates that mean the same. */
export function dateKey({ kind, value, mod = '', endValue = '', text }: ViewMention): string {
  return [kind === 'SET' ? kind : '', value ?? `“${oneLine(text).toLowerCase()}”`, mod, endValue].join(' ');
}

function groupByValue(dates: readonly ViewMention[], matches: TextFilter): readonly DatedMentions[] {
  const groups = new Map<string, ViewMention[]>();
  for (const date of dates) {
    const key = dateKey(date);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [date]);
    else group.push(date);
  }
  const dated = [...groups].flatMap(([key, mentions]) => datedMentions(key, mentions, matches));
  return dated.sort((a, b) => a.day - b.day || (a.key < b.key ? -1 : 1));
}

/** Mentions of one value, if they pass the filter: all of them by their value, else each by its words. */
function datedMentions(key: string, mentions: readonly ViewMention[], matches: TextFilter): readonly DatedMentions[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const label = dateLabel(first);
  const passing = matches(label, first.value ?? '') ? mentions : mentions.filter(({ text }) => matches(text));
  return passing.length === 0 ? [] : [{ key, label, mentions: passing, ...placeInCalendar(first) }];
}

function placeInCalendar({ kind, value }: ViewMention): Pick<DatedMentions, 'section' | 'day'> {
  if (kind === 'SET') return { section: 'set', day: 0 };
  const read = value === undefined ? undefined : readTimexValue(value);
  switch (read?.type) {
    case 'point':
      return { section: 'calendar', day: read.point.start };
    case 'time':
      return read.day === undefined ? { section: 'vague', day: 0 } : { section: 'calendar', day: read.day };
    case 'length':
      return { section: 'length', day: 0 };
    case 'set':
      return { section: 'set', day: 0 };
    case 'reference':
    case undefined:
      return { section: 'vague', day: 0 };
  }
}

function dateBranch(article: Article, { key, label, section, mentions }: DatedMentions): TreeBranch {
  const wordings = [...new Set(mentions.map(({ text }) => oneLine(text)))].join(', ');
  const isWorded = mentions.every(({ value }) => value !== undefined) && wordings !== label;
  const [first] = mentions;
  return {
    key, kind: 'entity', label, isExpanded: false,
    icon: section === 'length' ? 'duration' : 'date',
    description: [String(mentions.length), ...decidedMark(mentions), ...(isWorded ? [wordings] : [])].join(' · '),
    accessibleLabel: [label, ...(isWorded ? [wordings] : []), counted(mentions.length, 'mention'), STATUS_WORDS[first?.status ?? 'suggested']].join(', '),
    mentions,
    branches: () => mentionBranches(article, mentions),
  };
}
