import * as vscode from 'vscode';
import type { Span } from '../article/span';
import { isThemeColour } from '../codebook/themeColours';
import type { Session } from '../session/session';
import { hasPlace } from '../view/decidedMentions';
import { isHighlighted, lookOf } from '../view/visibility';
import type { CodeLookup } from './codeLookup';
import { Delayer } from './delayer';
import { DrawnHighlights } from './drawnHighlights';
import { HighlightTypes } from './highlightTypes';
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
export function registerHighlights(sessions: SessionLookup, codes: CodeLookup): vscode.Disposable {
  return vscode.Disposable.from(new Highlights(sessions, codes));
}

class Highlights implements vscode.Disposable {
  readonly #sessions: SessionLookup;
  readonly #codes: CodeLookup;
  readonly #types = new HighlightTypes();
  readonly #painters = new Map<vscode.TextEditor, EditorPainter>();
  readonly #disposables: readonly Pick<vscode.Disposable, 'dispose'>[];

  constructor(sessions: SessionLookup, codes: CodeLookup) {
    this.#sessions = sessions;
    this.#codes = codes;
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
    for (const disposable of [...this.#disposables, ...this.#painters.values(), this.#types]) disposable.dispose();
  }

  #editorsChanged(editors: readonly vscode.TextEditor[]): void {
    for (const [editor, painter] of this.#painters) {
      if (editors.includes(editor)) continue;
      painter.dispose();
      this.#painters.delete(editor);
    }
    for (const editor of editors) {
      if (this.#painters.has(editor)) continue;
      const painter = new EditorPainter(editor, this.#sessions, this.#codes, this.#types);
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
  readonly #codes: CodeLookup;
  readonly #types: HighlightTypes;
  readonly #delayer = new Delayer(() => { this.paint(); });
  #painted: Span = { start: 0, end: 0 };

  constructor(
    editor: vscode.TextEditor,
    sessions: SessionLookup,
    codes: CodeLookup,
    types: HighlightTypes,
  ) {
    this.drawn = new DrawnHighlights(editor);
    this.#sessions = sessions;
    this.#codes = codes;
    this.#types = types;
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
      case 'codes':
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
    const colours = this.#colours();
    this.#paintMentions(session, colours);
    this.#paintRuler(session, colours);
  }

  /** The theme colours of codes that have one. */
  #colours(): ReadonlyMap<string, string> {
    const codes = this.#codes(this.drawn.editor.document.uri.toString());
    return new Map(codes.flatMap(({ id, color }) => (color === undefined || !isThemeColour(color) ? [] : [[id, color]])));
  }

  #paintMentions({ view }: Session, colours: ReadonlyMap<string, string>): void {
    const shown = readShown(this.drawn.editor.document.uri);
    const spans = new Map<vscode.TextEditorDecorationType, Span[]>();
    for (const mention of view.mentionsIn({ start: Math.max(0, this.#painted.start), end: this.#painted.end })) {
      const look = lookOf(mention);
      if (!isHighlighted(mention, shown)) continue;
      append(spans, this.#types.mark(look, mention.status, colours.get(mention.type)), mention);
    }
    for (const type of this.#types.marks) this.drawn.draw(type, spans.get(type) ?? []);
  }

  /** Decisions alone: the ruler shows the whole article, and suggestions are too many to tell anything there. */
  #paintRuler({ shown }: Session, colours: ReadonlyMap<string, string>): void {
    const spans = new Map<vscode.TextEditorDecorationType, Span[]>();
    for (const annotation of shown.annotations.filter(hasPlace)) {
      append(spans, this.#types.ruler(lookOf({ type: annotation.type }), colours.get(annotation.type)), annotation);
    }
    for (const type of this.#types.rulers) this.drawn.draw(type, spans.get(type) ?? []);
  }
}

function append(spans: Map<vscode.TextEditorDecorationType, Span[]>, type: vscode.TextEditorDecorationType, { start, end }: Span): void {
  const known = spans.get(type) ?? [];
  known.push({ start, end });
  spans.set(type, known);
}

function visibleSpan(editor: vscode.TextEditor): Span {
  const spans = editor.visibleRanges.map((range) => spanOf(editor.document, range));
  if (spans.length === 0) return { start: 0, end: 0 };
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
