import type { GoldDocument, GoldSet, Timex } from './datesGold';

/** Counts as TempEval-3 takes them. */
export interface DateScore {
  gold: number;
  system: number;
  /** Gold expressions that overlap one of the system's, and of these: same span, same type, same value. */
  relaxed: number;
  strict: number;
  type: number;
  value: number;
}

/** One gold expression with the system's answer, or one without the other. */
export interface Verdict {
  readonly document: GoldDocument;
  readonly gold?: Timex;
  readonly system?: Timex;
  readonly isRightValue: boolean;
}

/**
 * Scores a system on a set as TempEval-3 does: each gold expression is paired with at most one overlapping expression of
 * the system (the same span first); type and value F1 count pairs with the right attribute over all gold and all system expressions.
 */
export function scoreSet(set: GoldSet, tag: (document: GoldDocument) => readonly Timex[]): { score: DateScore; verdicts: Verdict[] } {
  const score: DateScore = { gold: 0, system: 0, relaxed: 0, strict: 0, type: 0, value: 0 };
  const verdicts: Verdict[] = [];
  for (const document of set.documents) {
    const system = tag(document).filter(set.marks);
    score.gold += document.timex.length;
    score.system += system.length;
    for (const verdict of pair(document, system, set)) {
      verdicts.push(verdict);
      count(score, verdict);
    }
  }
  return { score, verdicts };
}

function pair(document: GoldDocument, system: readonly Timex[], set: GoldSet): Verdict[] {
  const free = new Set(system);
  const take = (gold: Timex, fits: (each: Timex) => boolean): Timex | undefined => {
    const found = [...free].find((each) => each.start < gold.end && gold.start < each.end && fits(each));
    if (found !== undefined) free.delete(found);
    return found;
  };
  const exact = document.timex.map((gold) => take(gold, (each) => each.start === gold.start && each.end === gold.end));
  const verdicts = document.timex.map((gold, at): Verdict => {
    const found = exact[at] ?? take(gold, () => true);
    if (found === undefined) return { document, gold, isRightValue: false };
    return { document, gold, system: found, isRightValue: set.sameValue(found.value, gold.value) };
  });
  return [...verdicts, ...[...free].map((extra) => ({ document, system: extra, isRightValue: false }))];
}

function count(score: DateScore, { gold, system, isRightValue }: Verdict): void {
  if (gold === undefined || system === undefined) return;
  score.relaxed++;
  if (gold.start === system.start && gold.end === system.end) score.strict++;
  if (gold.type === system.type) score.type++;
  if (isRightValue) score.value++;
}

/** F1 in percent of a count of hits. */
export function f1({ gold, system }: DateScore, hits: number): number {
  return gold + system === 0 ? 0 : (200 * hits) / (gold + system);
}
