import type { Decisions } from '../annotation/annotation';
import type { DecisionContext } from '../annotation/decide';
import { randomId } from '../annotation/randomId';
import type { Article } from '../article/article';
import { parseArticle } from '../article/parseArticle';
import { decodeText } from '../corpus/readArticle';
import type { FileSystem, FileUri } from '../files/fileSystem';
import type { Turns } from '../files/turns';
import type { Session } from '../session/session';
import { SidecarFile } from '../sidecar/sidecarFile';
import { sidecarOf } from '../sidecar/storedSidecar';
import { toEditor, toStored } from '../sidecar/toEditor';
import { ChangeError, type ChangeableArticle } from './changeRequest';

/** The articles that are open in editors. */
export interface OpenArticles {
  /** The session of an open article, once its sidecar is read; undefined when it is not open. Rejects with `ChangeError` when its sidecar is not understood. */
  get(uri: FileUri): Promise<Session | undefined>;
}

/** What changing articles needs of the world. */
export interface ArticleServices {
  readonly files: FileSystem;
  readonly open: OpenArticles;
  /** Keyed by the sidecar's URI; shared with all who write sidecars. */
  readonly turns: Turns;
  /** The present as an ISO 8601 instant. */
  readonly now: () => string;
  /** Who decides about this article; undefined when decisions are not signed. */
  readonly coder: (uri: FileUri) => string | undefined;
  /** A number in [0, 1). */
  readonly random: () => number;
}

/** An article that a change can be written to. */
export interface ArticleTarget extends ChangeableArticle {
  readonly isOpen: boolean;
  /** Takes decisions over: an open article saves by itself, the sidecar of a closed one is written. Rejects with `ChangeError` or `FileError`. */
  write(decisions: Decisions): Promise<void>;
}

/**
 * Lets a task work on an article, open or closed; nobody else writes the sidecar of a closed one meanwhile. Rejects with `ChangeError`,
 * `EncodingError`, `FileError`, or what the task rejects with.
 */
export async function withArticle<T>(services: ArticleServices, uri: FileUri, task: (target: ArticleTarget) => Promise<T>): Promise<T> {
  const session = await services.open.get(uri);
  if (session !== undefined) return task(openTarget(services, uri, session));
  return services.turns.take(sidecarOf(uri), async () => task(await closedTarget(services, uri)));
}

function openTarget(services: ArticleServices, uri: FileUri, session: Session): ArticleTarget {
  const { article, decisions } = session;
  return {
    uri,
    article,
    decisions,
    context: contextOf(services, uri, article, decisions),
    isOpen: true,
    write: (next) => {
      session.load(next);
      return Promise.resolve();
    },
  };
}

async function closedTarget(services: ArticleServices, uri: FileUri): Promise<ArticleTarget> {
  const bytes = await services.files.read(uri);
  if (bytes === undefined) throw new ChangeError('not-found', 'The article is gone.');
  const text = decodeText(bytes, uri);
  const article = parseArticle(text, { fileName: uri.split('/').at(-1) ?? uri });
  const file = new SidecarFile(services.files, sidecarOf(uri));
  const stored = await file.load();
  if (!file.isWritable) throw new ChangeError('not-understood', file.diagnostics[0]?.message ?? '');
  const decisions = toEditor(stored?.sidecar ?? file.base, text);
  return {
    uri,
    article,
    decisions,
    context: contextOf(services, uri, article, decisions),
    isOpen: false,
    write: async (next) => {
      const outcome = await file.save(toStored(next, text), text);
      if (outcome.kind === 'refused') throw new ChangeError('not-understood', outcome.diagnostics[0]?.message ?? '');
    },
  };
}

function contextOf({ now, coder, random }: ArticleServices, uri: FileUri, article: Article, { annotations }: Decisions): DecisionContext {
  const used = new Set(annotations.map(({ id }) => id));
  const newId = (): string => {
    const id = randomId(random);
    if (used.has(id)) return newId();
    used.add(id);
    return id;
  };
  const by = coder(uri);
  return { text: article.text, now: now(), newId, ...(by === undefined ? {} : { coder: by }) };
}
