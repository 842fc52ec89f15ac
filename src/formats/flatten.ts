import type { ExportMention } from './exportArticle';

type Passage = Pick<ExportMention, 'start' | 'end' | 'status'>;

/**
 * The annotations that a format without overlaps can hold, in order: of two that overlap the decision before the suggestion, then the
 * longer, then the earlier. `lengthOf` is for passages whose places are counted in tokens, so that all formats keep the same of them.
 */
export function flatten<T extends Passage>(mentions: readonly T[], lengthOf: (mention: T) => number = lengthInPlaces): readonly T[] {
  const ranked = [...mentions].sort((a, b) => rank(a) - rank(b) || lengthOf(b) - lengthOf(a) || a.start - b.start);
  const taken: T[] = [];
  for (const mention of ranked) {
    const index = taken.findIndex(({ start }) => start >= mention.start);
    const place = index < 0 ? taken.length : index;
    const [before, after] = [taken[place - 1], taken[place]];
    const isFree = (before === undefined || before.end <= mention.start) && (after === undefined || mention.end <= after.start);
    if (isFree && mention.end > mention.start) taken.splice(place, 0, mention);
  }
  return taken;
}

function lengthInPlaces({ start, end }: Passage): number {
  return end - start;
}

function rank({ status }: Passage): number {
  return status === 'confirmed' ? 0 : 1;
}
