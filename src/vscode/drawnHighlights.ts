import type * as vscode from 'vscode';
import type { Span } from '../article/span';
import { moveSpans, sameSpans } from '../view/movedSpans';
import { rangeOf } from './ranges';

/**
 * What is drawn in one editor. Follows the text as the editor moves its decorations, so that drawing again what is
 * there already does nothing, and nothing flashes.
 */
export class DrawnHighlights {
  /** Drawn spans by decoration type; undefined when the editor may have changed them. */
  readonly #drawn = new Map<vscode.TextEditorDecorationType, readonly Span[] | undefined>();

  constructor(readonly editor: vscode.TextEditor) {}

  /** Draws exactly these spans with a decoration type. */
  draw(type: vscode.TextEditorDecorationType, spans: readonly Span[]): void {
    const drawn = this.#drawn.has(type) ? this.#drawn.get(type) : [];
    if (drawn !== undefined && sameSpans(drawn, spans)) return;
    const { document } = this.editor;
    this.editor.setDecorations(type, spans.map((span) => rangeOf(document, span)));
    this.#drawn.set(type, spans);
  }

  /** Follows one change of the text. */
  follow({ rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent): void {
    const change = { offset: rangeOffset, removed: rangeLength, inserted: text };
    for (const [type, spans] of this.#drawn) {
      if (spans !== undefined) this.#drawn.set(type, moveSpans(spans, change));
    }
  }

  clear(): void {
    for (const type of this.#drawn.keys()) this.draw(type, []);
  }
}
