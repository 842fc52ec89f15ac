import type { FileSystem, FileUri } from '../files/fileSystem';
import type { FileDiagnostic } from './diagnostic';
import { mergeSidecars } from './mergeSidecars';
import { parseSidecar } from './parseSidecar';
import { EMPTY_SIDECAR, type StoredSidecar } from './storedSidecar';
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

/** One sidecar on disk, with what it last said: tells others' changes from our own, and never writes over what it does not understand. */
export class SidecarFile {
  /** Text of the file as last read or written; undefined when there was none. */
  #text: string | undefined;
  #base: StoredSidecar = EMPTY_SIDECAR;
  #diagnostics: readonly FileDiagnostic[] = [];
  #isWritable = true;

  constructor(
    private readonly files: FileSystem,
    readonly uri: FileUri,
  ) {}

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
  async load(): Promise<StoredSidecar | undefined> {
    const text = await this.#read();
    if (text === this.#text) return undefined;
    const parsed = parseSidecar(text ?? '');
    this.#text = text;
    this.#diagnostics = parsed.diagnostics;
    this.#isWritable = parsed.writable;
    if (!parsed.writable) return undefined;
    this.#base = parsed.sidecar;
    return parsed.sidecar;
  }

  /** Writes decisions, together with what others wrote since the last read. Rejects with `FileError`. */
  async save(mine: StoredSidecar): Promise<SaveOutcome> {
    const text = await this.#read();
    const parsed = parseSidecar(text ?? '');
    this.#diagnostics = parsed.diagnostics;
    this.#isWritable = parsed.writable;
    if (!parsed.writable) return { kind: 'refused', diagnostics: parsed.diagnostics };
    const isOthers = text !== this.#text;
    const wanted = isOthers ? mergeSidecars(this.#base, mine, parsed.sidecar) : mine;
    const next = isEmpty(wanted) && text === undefined ? undefined : updateSidecar(text, wanted);
    if (next !== text && next !== undefined) await this.files.write(this.uri, new TextEncoder().encode(next));
    this.#text = next;
    this.#base = wanted;
    if (isOthers) return { kind: 'merged', sidecar: wanted };
    return next === text ? { kind: 'unchanged' } : { kind: 'saved' };
  }

  async #read(): Promise<string | undefined> {
    const bytes = await this.files.read(this.uri);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  }
}

function isEmpty({ article, entities, annotations, dismissed }: StoredSidecar): boolean {
  return entities.length + annotations.length + dismissed.length + Object.keys(article).length === 0;
}
