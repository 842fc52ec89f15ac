import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MemoryFileSystem } from '../../../src/files/memoryFileSystem';
import type { ExpectedContent } from '../../../src/files/fileSystem';
import { Turns } from '../../../src/files/turns';
import { mergeSidecars } from '../../../src/sidecar/mergeSidecars';
import { parseSidecar } from '../../../src/sidecar/parseSidecar';
import { SidecarFile } from '../../../src/sidecar/sidecarFile';
import { EMPTY_SIDECAR, type StoredAnnotation, type StoredSidecar } from '../../../src/sidecar/storedSidecar';

const URI = 'file:///a.txt.annotations.yaml';

const annotation = (id: string): StoredAnnotation => ({ id, type: 'issue', start: 1, end: 5, quote: 'fish', before: '', after: '' });

/** A window with the article open: what is decided in it, saved and read at any time. */
class Window {
  readonly #file: SidecarFile;
  #mine: StoredSidecar = EMPTY_SIDECAR;
  #made = 0;
  #isPending = false;
  readonly #turns = new Turns();

  constructor(files: MemoryFileSystem, private readonly name: string, now: () => number) {
    this.#file = new SidecarFile(files, URI, now);
  }

  get annotations(): readonly StoredAnnotation[] {
    return this.#mine.annotations;
  }

  tag(): string {
    const id = `${this.name}${this.#made++}`;
    this.#set([...this.annotations, annotation(id)]);
    return id;
  }

  untag(id: string): void {
    this.#set(this.annotations.filter((each) => each.id !== id));
  }

  setNote(id: string, note: string): void {
    this.#set(this.annotations.map((each) => (each.id === id ? { ...each, note } : each)));
  }

  move(by: number): void {
    this.#set(this.annotations.map((each) => ({ ...each, start: each.start + by, end: each.end + by })));
  }

  save(): Promise<void> {
    return this.#turns.take(URI, () => this.#save());
  }

  read(): Promise<void> {
    return this.#turns.take(URI, async () => {
      if (this.#isPending) return this.#save();
      const asked = this.#mine;
      const loaded = await this.#file.load();
      if (loaded === undefined) return;
      this.#take(asked, loaded.sidecar);
      if (loaded.isAhead) await this.#save();
    });
  }

  async #save(): Promise<void> {
    this.#isPending = false;
    const asked = this.#mine;
    const outcome = await this.#file.save(asked);
    if (outcome.kind === 'merged') this.#take(asked, outcome.sidecar);
  }

  /** What was decided since the file was asked is kept. */
  #take(asked: StoredSidecar, found: StoredSidecar): void {
    this.#mine = this.#mine === asked ? found : mergeSidecars(asked, this.#mine, found);
  }

  #set(annotations: readonly StoredAnnotation[]): void {
    this.#mine = { ...this.#mine, annotations };
    this.#isPending = true;
  }
}

type Step = 'tag' | 'untag' | 'note' | 'move' | 'save';

const step = fc.tuple(fc.nat(1), fc.constantFrom<Step>('tag', 'tag', 'untag', 'note', 'move', 'save'), fc.nat());

/** What windows decided, to compare with what is saved. */
class Account {
  readonly made = new Set<string>();
  readonly gone = new Set<string>();
  readonly notes = new Map<string, Set<string>>();

  /** Lets a window decide something. @param number Which of its annotations, or by how much. */
  decide(window: Window, kind: Exclude<Step, 'save'>, number: number, note: string): void {
    const own = window.annotations.filter(({ id }) => !this.gone.has(id));
    const chosen = own[number % Math.max(1, own.length)];
    if (kind === 'tag') this.made.add(window.tag());
    else if (kind === 'move') window.move(number % 7);
    else if (chosen !== undefined && kind === 'untag') {
      window.untag(chosen.id);
      this.gone.add(chosen.id);
    } else if (chosen !== undefined) {
      window.setNote(chosen.id, note);
      this.notes.set(chosen.id, (this.notes.get(chosen.id) ?? new Set()).add(note));
    }
  }

  /** @param isTakenBack Whether what was taken away must be gone. */
  check(saved: readonly StoredAnnotation[], isTakenBack: boolean): void {
    const ids = new Set(saved.map(({ id }) => id));
    for (const id of this.made) if (!this.gone.has(id)) assert.ok(ids.has(id), `${id} is kept`);
    if (isTakenBack) for (const id of this.gone) if (!this.notes.has(id)) assert.ok(!ids.has(id), `${id} is gone`);
    for (const { id, note } of saved) assert.ok(note === undefined ? !this.notes.has(id) : this.notes.get(id)?.has(note), `the note on ${id}`);
  }
}

/** Plays steps in two windows, their saves in any order, until both have said all. */
async function play(steps: readonly (readonly [number, Step, number])[], files: MemoryFileSystem, scheduler: fc.Scheduler, now: () => number): Promise<{ readonly account: Account; readonly saved: readonly StoredAnnotation[] }> {
  const windows = ['a', 'b'].map((name) => new Window(files, name, now));
  const account = new Account();
  const saves: Promise<void>[] = [];
  steps.forEach(([which, kind, number], index) => {
    const window = windows[which];
    if (window !== undefined && kind === 'save') saves.push(window.save());
    else if (window !== undefined && kind !== 'save') account.decide(window, kind, number, `note ${index}`);
  });
  await scheduler.waitFor(Promise.all(saves));
  for (const window of [...windows, ...windows]) await scheduler.waitFor(window.read().then(() => window.save()));
  for (const window of windows) await scheduler.waitFor(window.read());
  const saved = parseSidecar(files.text(URI) ?? '').sidecar.annotations;
  const said = (annotations: readonly StoredAnnotation[]): unknown => annotations.map(({ id, note }) => `${id} ${note ?? ''}`).sort();
  for (const window of windows) assert.deepEqual(said(window.annotations), said(saved));
  return { account, saved };
}

describe('two windows on one article', () => {
  it('lose no decision, however their saves fall together', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.scheduler(), async (steps, scheduler) => {
        let time = 0;
        const { account, saved } = await play(steps, new ScheduledFiles(scheduler, true), scheduler, () => (time += 10_000));
        account.check(saved, true);
      }),
      { numRuns: 400 },
    );
  });

  it('lose nothing either where a save right after another writes over it unseen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.scheduler(), async (steps, scheduler) => {
        const { account, saved } = await play(steps, new ScheduledFiles(scheduler, false), scheduler, () => 0);
        account.check(saved, false);
      }),
      { numRuns: 400 },
    );
  });
});

/** Files that answer when it is their turn, in any order; unchecked, they are written whatever they hold. */
class ScheduledFiles extends MemoryFileSystem {
  constructor(
    private readonly scheduler: fc.Scheduler,
    private readonly isChecked: boolean,
  ) {
    super();
  }

  override async read(uri: string): Promise<Uint8Array | undefined> {
    await this.scheduler.schedule(Promise.resolve(), 'read');
    return super.read(uri);
  }

  override async write(uri: string, content: Uint8Array, expected?: ExpectedContent): Promise<void> {
    await this.scheduler.schedule(Promise.resolve(), 'write');
    return super.write(uri, content, this.isChecked ? expected : undefined);
  }
}
