import * as vscode from 'vscode';
import type { Span } from '../article/span';
import type { Session } from '../session/session';
import { hasPlace } from '../view/decidedMentions';
import { isHighlighted, lookOf, type Look } from '../view/visibility';
import { createDecorationType, createRulerType, LOOKS, STATUSES, type Status } from './decorationTypes';
import { Delayer } from './delayer';
import { DrawnHighlights } from './drawnHighlights';
import { spanOf } from './ranges';
import type { SessionEvent, SessionLookup } from './sessionLookup';
import { readShown, SECTION } from './settings';

/** Characters highlighted beyond what is visible, so that scrolling a little shows nothing bare. */
const MARGIN = 6000;
/** Milliseconds of quiet after typing. */
const TYPING_PAUSE = 150;
const SCROLL_PAUSE = 30;
const ANALYSIS_PAUSE = 100;

/** Highlights mentions in the visible part of articles, and marks decisions in the overview ruler. */
export function registerHighlights(sessions: SessionLookup): vscode.Disposable {
  return vscode.Disposable.from(new Highlights(sessions));
}

class Highlights implements vscode.Disposable {
  readonly #sessions: SessionLookup;
  readonly #types = new Map<string, vscode.TextEditorDecorationType>();
  readonly #rulers = new Map<Look, vscode.TextEditorDecorationType>();
  readonly #painters = new Map<vscode.TextEditor, EditorPainter>();
  readonly #disposables: readonly Pick<vscode.Disposable, 'dispose'>[];

  constructor(sessions: SessionLookup) {
    this.#sessions = sessions;
    for (const look of LOOKS) {
      for (const status of STATUSES) this.#types.set(`${look} ${status}`, createDecorationType(look, status));
      this.#rulers.set(look, createRulerType(look));
    }
    this.#disposables = [
      sessions.onDidChange((event) => { this.#sessionChanged(event); }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => { this.#editorsChanged(editors); }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#painters.get(textEditor)?.scrolled()),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        for (const painter of this.#paintersOf(document)) contentChanges.forEach((change) => { painter.drawn.follow(change); });
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.highlight`)) this.#painters.forEach((painter) => { painter.paint(); });
      }),
    ];
    this.#editorsChanged(vscode.window.visibleTextEditors);
  }

  dispose(): void {
    for (const disposable of [...this.#disposables, ...this.#painters.values(), ...this.#types.values(), ...this.#rulers.values()]) disposable.dispose();
  }

  #editorsChanged(editors: readonly vscode.TextEditor[]): void {
    for (const [editor, painter] of this.#painters) {
      if (editors.includes(editor)) continue;
      painter.dispose();
      this.#painters.delete(editor);
    }
    for (const editor of editors) {
      if (this.#painters.has(editor)) continue;
      const painter = new EditorPainter(editor, this.#sessions, this.#types, this.#rulers);
      this.#painters.set(editor, painter);
      painter.paint();
    }
  }

  #sessionChanged({ document, change }: SessionEvent): void {
    for (const painter of this.#paintersOf(document)) painter.sessionChanged(change);
  }

  #paintersOf(document: vscode.TextDocument): readonly EditorPainter[] {
    return [...this.#painters.values()].filter(({ drawn }) => drawn.editor.document === document);
  }
}

/** Paints one editor. */
class EditorPainter implements vscode.Disposable {
  readonly drawn: DrawnHighlights;
  readonly #sessions: SessionLookup;
  readonly #types: ReadonlyMap<string, vscode.TextEditorDecorationType>;
  readonly #rulers: ReadonlyMap<Look, vscode.TextEditorDecorationType>;
  readonly #delayer = new Delayer(() => { this.paint(); });
  #painted: Span = { start: 0, end: 0 };

  constructor(
    editor: vscode.TextEditor,
    sessions: SessionLookup,
    types: ReadonlyMap<string, vscode.TextEditorDecorationType>,
    rulers: ReadonlyMap<Look, vscode.TextEditorDecorationType>,
  ) {
    this.drawn = new DrawnHighlights(editor);
    this.#sessions = sessions;
    this.#types = types;
    this.#rulers = rulers;
  }

  dispose(): void {
    this.#delayer.dispose();
  }

  sessionChanged(change: SessionEvent['change']): void {
    switch (change) {
      case 'text':
      case 'recognition':
        this.#delayer.postpone(TYPING_PAUSE);
        break;
      case 'analysing':
        this.#delayer.hasten(ANALYSIS_PAUSE);
        break;
      case 'decisions':
      case 'opened':
      case 'closed':
        this.#delayer.hasten(0);
    }
  }

  scrolled(): void {
    const visible = visibleSpan(this.drawn.editor);
    if (visible.start < this.#painted.start || visible.end > this.#painted.end) this.#delayer.hasten(SCROLL_PAUSE);
  }

  paint(): void {
    const session = this.#sessions.get(this.drawn.editor.document);
    if (session === undefined) {
      this.drawn.clear();
      return;
    }
    const visible = visibleSpan(this.drawn.editor);
    this.#painted = { start: visible.start - MARGIN, end: visible.end + MARGIN };
    this.#paintMentions(session);
    this.#paintRuler(session);
  }

  #paintMentions({ view }: Session): void {
    const shown = readShown(this.drawn.editor.document.uri);
    const spans = new Map<string, Span[]>([...this.#types.keys()].map((key) => [key, []]));
    for (const mention of view.mentionsIn({ start: Math.max(0, this.#painted.start), end: this.#painted.end })) {
      const look = lookOf(mention);
      if (look === undefined || !isHighlighted(mention, shown)) continue;
      const status: Status = mention.status;
      spans.get(`${look} ${status}`)?.push({ start: mention.start, end: mention.end });
    }
    for (const [key, type] of this.#types) this.drawn.draw(type, spans.get(key) ?? []);
  }

  /** Decisions alone: the ruler shows the whole article, and suggestions are too many to tell anything there. */
  #paintRuler({ decisions }: Session): void {
    const placed = decisions.annotations.filter(hasPlace);
    for (const [look, type] of this.#rulers) {
      const own = placed.filter(({ type: id }) => lookOf({ type: id }) === look);
      this.drawn.draw(type, own.map(({ start, end }) => ({ start, end })));
    }
  }
}

function visibleSpan(editor: vscode.TextEditor): Span {
  const spans = editor.visibleRanges.map((range) => spanOf(editor.document, range));
  if (spans.length === 0) return { start: 0, end: 0 };
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
