import { ArticleMatcher, type Candidate } from './matchArticles';
import type { ImportedArticle } from './importFormat';

/** Which articles of the workspace imported ones are. */
export interface ImportPlan {
  /** By the article's URI, in the order of the file. */
  readonly matched: ReadonlyMap<string, { readonly path: string; readonly imports: readonly ImportedArticle[] }>;
  /** Those for which there is no article, or for which several could be meant. */
  readonly unmatched: readonly { readonly imported: ImportedArticle; readonly reason: 'none' | 'several' }[];
}

/** Finds the articles that a file speaks of. */
export async function planImport(imported: readonly ImportedArticle[], candidates: readonly Candidate[]): Promise<ImportPlan> {
  const matched = new Map<string, { path: string; imports: ImportedArticle[] }>();
  const unmatched: { imported: ImportedArticle; reason: 'none' | 'several' }[] = [];
  const matcher = new ArticleMatcher(candidates);
  for (const each of imported) {
    const found = await matcher.match(each);
    if (found === 'none' || found === 'several') {
      unmatched.push({ imported: each, reason: found });
      continue;
    }
    const known = matched.get(found.uri) ?? { path: found.path, imports: [] };
    matched.set(found.uri, known);
    known.imports.push(each);
  }
  return { matched, unmatched };
}
