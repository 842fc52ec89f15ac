import { ALL_CODERS } from '../../src/view/coderFilter';
import type { Decisions } from '../../src/annotation/annotation';
import { ArticleChanges } from '../../src/changes/articleChanges';
import { WindowHistory } from '../../src/changes/windowHistory';
import { MemoryFileSystem } from '../../src/files/memoryFileSystem';
import { Turns } from '../../src/files/turns';
import { ArticleSession } from '../../src/session/articleSession';
import type { Session } from '../../src/session/session';
import { parseSidecar } from '../../src/sidecar/parseSidecar';
import { sidecarOf } from '../../src/sidecar/storedSidecar';
import { toEditor, toStored } from '../../src/sidecar/toEditor';
import { updateSidecar } from '../../src/sidecar/updateSidecar';

export const NOW = '2026-11-21T10:02:11Z';

/** A window with articles, open and closed, on files in memory; time stands still, and ids count. */
export class Desk {
  readonly files: MemoryFileSystem;
  readonly history = new WindowHistory();
  readonly changes: ArticleChanges;
  readonly #sessions = new Map<string, ArticleSession>();
  #ids = 0;

  constructor(files: Readonly<Record<string, string>>) {
    this.files = new MemoryFileSystem(files);
    const open = { get: (uri: string) => Promise.resolve<Session | undefined>(this.#sessions.get(uri)) };
    this.changes = new ArticleChanges({ files: this.files, open, turns: new Turns(), now: () => NOW, random: this.#random, coder: () => 'ana' }, this.history);
  }

  /** A new id each time: 31⁸ numbers, counted through. */
  readonly #random = (): number => (this.#ids++ * 7919 % 104729) / 104729;

  /** Opens an article; its sidecar is read. */
  open(uri: string): ArticleSession {
    const known = this.#sessions.get(uri);
    if (known !== undefined) return known;
    const text = this.files.text(uri) ?? '';
    this.history.opened(uri, text);
    const session = new ArticleSession(text, uri, {
      scheduler: { now: () => 0, after: () => ({ dispose: () => undefined }) },
      now: () => NOW,
      coder: () => 'ana',
      random: this.#random,
      words: ({ kind, quote, type }) => `${kind} ${quote} ${type}`,
      history: this.history.of(uri),
      filter: () => ALL_CODERS,
      onError: (error) => { throw error; },
    });
    session.load(toEditor(parseSidecar(this.files.text(sidecarOf(uri)) ?? '').sidecar, text));
    this.#sessions.set(uri, session);
    return session;
  }

  /** Closes an article; its text and sidecar are saved. */
  async close(uri: string): Promise<void> {
    const session = this.#sessions.get(uri);
    if (session === undefined) return;
    const { article: { text }, decisions } = session;
    await this.files.write(uri, new TextEncoder().encode(text));
    await this.files.write(sidecarOf(uri), new TextEncoder().encode(updateSidecar(this.files.text(sidecarOf(uri)), toStored(decisions, text))));
    this.#sessions.delete(uri);
    this.history.closed(uri, text);
    session.dispose();
  }

  /** Writes a file as another program would. */
  async write(uri: string, text: string): Promise<void> {
    await this.files.write(uri, new TextEncoder().encode(text));
  }

  /** What is decided in an article, without the places and the order that they give. */
  said(uri: string): unknown {
    const { article, entities, annotations } = this.#decisions(uri);
    const what = annotations.map(({ id, type, entity, note, by }) => ({ id, type, entity, note, by }));
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    return { article, entities: [...entities].sort(byId), annotations: what.sort(byId) };
  }

  #decisions(uri: string): Decisions {
    const session = this.#sessions.get(uri);
    return session?.decisions ?? toEditor(parseSidecar(this.files.text(sidecarOf(uri)) ?? '').sidecar, this.files.text(uri) ?? '');
  }

  /** The words tagged in an article as they stand in its text, with their types. */
  tags(uri: string): string[] {
    const text = this.#sessions.get(uri)?.article.text ?? this.files.text(uri) ?? '';
    return this.#decisions(uri).annotations.map(({ start, end, type, anchor }) => `${type} ${text.slice(start, end)}${anchor === 'anchored' || anchor === 'moved' ? '' : ` (${anchor})`}`);
  }
}
