import type { FoundFile } from '../../corpus/findArticles';
import type { ImportedArticle } from './importFormat';

/** An article that could be meant. */
export interface Candidate extends FoundFile {
  /** Its canonical text. */
  readonly text: () => Promise<string | undefined>;
}

/** The article that an imported one is; undefined when none is, or several could be. */
export async function matchArticle(imported: ImportedArticle, candidates: readonly Candidate[]): Promise<Candidate | 'none' | 'several'> {
  const byPath = named(imported.file, candidates);
  if (byPath.length === 1 && byPath[0] !== undefined) return byPath[0];
  const pool = byPath.length > 1 ? byPath : candidates;
  if (imported.text === undefined) return byPath.length > 1 ? 'several' : candidates.length === 1 && imported.file === undefined ? (candidates[0] ?? 'none') : 'none';
  const wanted = squeezed(imported.text);
  const same: Candidate[] = [];
  for (const candidate of pool) if (squeezed((await candidate.text()) ?? '') === wanted) same.push(candidate);
  return same.length === 1 ? (same[0] ?? 'none') : same.length > 1 ? 'several' : 'none';
}

/** Candidates whose path ends as the name does, those that agree in most folders. */
function named(file: string | undefined, candidates: readonly Candidate[]): readonly Candidate[] {
  if (file === undefined) return [];
  const steps = file.replaceAll('\\', '/').split('/').filter((step) => step !== '' && step !== '.' && step !== '..').reverse();
  const scored = candidates.map((candidate) => ({ candidate, score: agreement(steps, candidate.path.split('/').reverse()) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ candidate }) => candidate);
}

/** Steps from the end that are the same. A name without ".txt" counts as well: brat and REFI-QDA drop or add it. */
function agreement(steps: readonly string[], others: readonly string[]): number {
  const bare = (step: string): string => step.replace(/\.txt$/i, '').toLowerCase();
  if (steps[0] === undefined || others[0] === undefined || bare(steps[0]) !== bare(others[0])) return 0;
  let same = 1;
  while (same < Math.min(steps.length, others.length) && steps[same] === others[same]) same++;
  return same;
}

/** A text without white space: what tells texts apart whatever a program did to their lines. */
function squeezed(text: string): string {
  return text.replace(/[\s\uFEFF]+/gu, '');
}
