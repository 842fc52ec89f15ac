import { FileError, type FileSystem, type FileUri } from '../files/fileSystem';
import type { FileDiagnostic } from './diagnostic';
import { mergeSidecars } from './mergeSidecars';
import { parseSidecar } from './parseSidecar';
import { RecentBases } from './recentBases';
import { sameDecisions } from './sameDecisions';
import { seenBase } from './seenBase';
import { EMPTY_SIDECAR, type StoredSidecar } from './storedSidecar';
import { toEditor, toStored } from './toEditor';
import { updateSidecar } from './updateSidecar';

/** What became of a save. */
export type SaveOutcome =
  /** Nothing had to be written. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'saved' }
  /** Someone else had changed the file: both were put together, and this is what was written. */
  | { readonly kind: 'merged'; readonly sidecar: StoredSidecar }
  /** The file is not understood and was left alone. */
  | { readonly kind: 'refused'; readonly diagnostics: readonly FileDiagnostic[] };

/** What a file was found to say that it did not say before. */
export interface LoadOutcome {
  readonly sidecar: StoredSidecar;
  /** Whether there is more to it than the file has: another program wrote over a save of ours that it had not seen. It must be saved again. */
  readonly isAhead: boolean;
}

/** Times that a save begins anew because the file was changed in its midst. */
const MOST_TRIES = 20;

/** One sidecar on disk, with what it last said: tells others' changes from our own, and never writes over what it does not understand. */
export class SidecarFile {
  /** Text of the file as last read or written; undefined when there was none. */
  #text: string | undefined;
  #base: StoredSidecar = EMPTY_SIDECAR;
  #diagnostics: readonly FileDiagnostic[] = [];
  #isWritable = true;
  readonly #recent: RecentBases;

  /** @param now Milliseconds on any clock. */
  constructor(
    private readonly files: FileSystem,
    readonly uri: FileUri,
    now: () => number = Date.now,
  ) {
    this.#recent = new RecentBases(now);
  }

  /** Problems found when the file was last read. */
  get diagnostics(): readonly FileDiagnostic[] {
    return this.#diagnostics;
  }

  /** False when the file as last read is not understood and must not be written over. */
  get isWritable(): boolean {
    return this.#isWritable;
  }

  /** What the file said when it was last read or written. */
  get base(): StoredSidecar {
    return this.#base;
  }

  /** Reads the file. Undefined when it says what it last said (our own write, or no change). Rejects with `FileError`. */
  async load(): Promise<LoadOutcome | undefined> {
    const text = decode(await this.files.read(this.uri));
    if (text === this.#text) return undefined;
    const theirs = this.#parse(text);
    this.#text = text;
    if (theirs === undefined || isEmptied(text, this.#base)) return undefined;
    if (text === undefined) this.#recent.clear();
    const both = mergeSidecars(this.#begunWith(theirs), this.#base, theirs);
    const isAhead = this.#recent.oldest !== undefined && !sameDecisions(both, theirs);
    this.#base = theirs;
    this.#recent.clear();
    return { sidecar: isAhead ? both : theirs, isAhead };
  }

  /**
   * Writes decisions, together with what others wrote since the last read. Rejects with `FileError`.
   * @param text The text in the editor that they stand in: others' decisions on another text are brought over to it.
   */
  async save(mine: StoredSidecar, text?: string): Promise<SaveOutcome> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.#saveOnce(mine, text);
      } catch (error) {
        if (tries >= MOST_TRIES || !FileError.is(error, 'changed-meanwhile')) throw error;
      }
    }
  }

  async #saveOnce(mine: StoredSidecar, articleText: string | undefined): Promise<SaveOutcome> {
    const bytes = await this.files.read(this.uri);
    const text = decode(bytes);
    const theirs = this.#parse(text);
    if (theirs === undefined) return { kind: 'refused', diagnostics: this.#diagnostics };
    if (text === undefined) this.#recent.clear();
    const isOthers = text !== this.#text && !isEmptied(text, this.#base);
    const wanted = isOthers ? mergeSidecars(this.#begunWith(theirs), mine, broughtOver(theirs, mine, articleText)) : mine;
    const next = isEmpty(wanted) && text === undefined ? undefined : updateSidecar(text, wanted);
    if (next !== text && next !== undefined) {
      await this.files.write(this.uri, new TextEncoder().encode(next), { content: bytes });
      this.#recent.add(isOthers ? theirs : this.#base);
    }
    this.#text = next;
    this.#base = wanted;
    if (isOthers) return { kind: 'merged', sidecar: wanted };
    return next === text ? { kind: 'unchanged' } : { kind: 'saved' };
  }

  /** What others began with when they wrote this. Whoever deletes a file does so on purpose. */
  #begunWith(theirs: StoredSidecar): StoredSidecar {
    const before = this.#recent.oldest;
    return before === undefined ? this.#base : seenBase(before, this.#base, theirs);
  }

  /** What a text says; undefined when it is not understood. */
  #parse(text: string | undefined): StoredSidecar | undefined {
    const { sidecar, diagnostics, writable } = parseSidecar(text ?? '');
    this.#diagnostics = diagnostics;
    this.#isWritable = writable;
    return writable ? sidecar : undefined;
  }
}

function decode(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/** What others say, with passages where they are in our text. */
function broughtOver(theirs: StoredSidecar, mine: StoredSidecar, text: string | undefined): StoredSidecar {
  if (text === undefined || theirs.text?.sha256 === mine.text?.sha256) return theirs;
  return toStored(toEditor(theirs, text), text);
}

/** Whether a file that said something has nothing in it: a program that writes in place, or a full disk, left it so. One that is gone was deleted. */
function isEmptied(text: string | undefined, base: StoredSidecar): boolean {
  return text?.trim() === '' && !isEmpty(base);
}

function isEmpty({ article, entities, annotations, dismissed }: StoredSidecar): boolean {
  return entities.length + annotations.length + dismissed.length + Object.keys(article).length === 0;
}
