import type { FoundFile } from '../../corpus/findArticles';
import type { ImportedArticle } from './importFormat';

/** An article that could be meant. */
export interface Candidate extends FoundFile {
  /** Its canonical text. */
  readonly text: () => Promise<string | undefined>;
}

/** Finds the articles that imported ones are; each candidate is looked at once, however many are looked for. */
export class ArticleMatcher {
  /** By their names alone. */
  readonly #named = new Map<string, Candidate[]>();
  #texts: Promise<ReadonlyMap<string, readonly Candidate[]>> | undefined;

  constructor(private readonly candidates: readonly Candidate[]) {
    for (const candidate of candidates) {
      const name = bareName(candidate.path);
      this.#named.set(name, [...(this.#named.get(name) ?? []), candidate]);
    }
  }

  /** The article that an imported one is; undefined when none is, or several could be. */
  async match(imported: ImportedArticle): Promise<Candidate | 'none' | 'several'> {
    const byPath = this.#byPath(imported.file);
    if (byPath.length === 1 && byPath[0] !== undefined) return byPath[0];
    const { candidates } = this;
    if (imported.text === undefined) return byPath.length > 1 ? 'several' : candidates.length === 1 && imported.file === undefined ? (candidates[0] ?? 'none') : 'none';
    const alike = (await (this.#texts ??= byText(candidates))).get(squeezed(imported.text)) ?? [];
    const same = byPath.length > 1 ? alike.filter((candidate) => byPath.includes(candidate)) : alike;
    return same.length === 1 ? (same[0] ?? 'none') : same.length > 1 ? 'several' : 'none';
  }

  /** Candidates whose path ends as the name does, those that agree in most folders. */
  #byPath(file: string | undefined): readonly Candidate[] {
    if (file === undefined) return [];
    const steps = stepsOf(file);
    const named = (this.#named.get(bareName(file)) ?? []).map((candidate) => ({ candidate, score: agreement(steps, stepsOf(candidate.path)) }));
    const best = named.reduce((most, { score }) => Math.max(most, score), 0);
    return named.filter(({ score }) => score === best).map(({ candidate }) => candidate);
  }
}

/** Steps of a path from its end. */
function stepsOf(path: string): readonly string[] {
  return path.replaceAll('\\', '/').split('/').filter((step) => step !== '' && step !== '.' && step !== '..').reverse();
}

/** A name without ".txt", which brat and REFI-QDA drop or add. */
function bareName(path: string): string {
  return (stepsOf(path)[0] ?? '').replace(/\.txt$/i, '').toLowerCase();
}

/** Folders from the end that are the same. */
function agreement(steps: readonly string[], others: readonly string[]): number {
  let same = 1;
  while (same < Math.min(steps.length, others.length) && steps[same] === others[same]) same++;
  return same;
}

async function byText(candidates: readonly Candidate[]): Promise<ReadonlyMap<string, readonly Candidate[]>> {
  const texts = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const text = squeezed((await candidate.text()) ?? '');
    texts.set(text, [...(texts.get(text) ?? []), candidate]);
  }
  return texts;
}

/** A text without white space: what tells texts apart whatever a program did to their lines. */
function squeezed(text: string): string {
  return text.replace(/[\s\uFEFF]+/gu, '');
}
