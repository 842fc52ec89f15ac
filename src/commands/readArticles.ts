import { findArticles } from '../corpus/findArticles';
import { gatherArticles } from '../corpus/gatherArticles';
import type { ExportArticle } from '../formats/exportArticle';
import { UsageError } from './command';
import type { CommandCodebooks } from './commandCodebooks';
import { expandPaths } from './expandPaths';
import { complain, type World } from './world';

/** Articles that paths name, read one after the other. */
export interface ArticleReading {
  readonly articles: AsyncIterable<ExportArticle>;
  /** Whether something could not be read; each was told on standard error. Known when all are read. */
  readonly hadProblems: () => boolean;
}

/**
 * Reads the articles of files, folders and patterns.
 * @param codebooks With them suggestions are read as well, those of the articles' codebooks too.
 * @throws {UsageError} when a path names nothing.
 */
export async function readArticles(world: World, paths: readonly string[], command: string, codebooks?: CommandCodebooks): Promise<ArticleReading> {
  if (paths.length === 0) throw new UsageError(`${command} wants articles, folders or patterns.`);
  const found = await expandPaths(world.files, paths, (folder) => findArticles(world.files, folder));
  let problems = false;
  const articles = gatherArticles(world.files, found, {
    problem: (file, message, line) => {
      complain(world, line === undefined ? file : `${file}:${line + 1}`, message);
      problems = true;
    },
    ...(codebooks === undefined ? {} : { recogniserFor: ({ path }) => codebooks.recogniserFor(path) }),
  });
  return { articles, hadProblems: () => problems };
}
