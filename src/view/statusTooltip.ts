import type { StatusText } from './statusText';

/** Puts words into a translated template: `vscode.l10n.t`. */
export type Translate = (template: string, ...words: string[]) => string;

/** What the status bar's item tells when asked. */
export interface StatusTooltip {
  /** A line each: what the article is about, what is decided, what a click does. */
  readonly tooltip: string;
  /** The same for a screen reader. */
  readonly label: string;
}

/** The status bar's tooltip; an article without central issues has no line of topics. */
export function statusTooltip({ text, detail, topics }: StatusText, translate: Translate): StatusTooltip {
  const about = topics.length === 0 ? [] : [translate('Topics: {0}', topics.join(', '))];
  return {
    tooltip: [...about, detail, translate('Show the Entities view')].join('\n'),
    label: [translate('In this article: {0}; {1}', text, detail), ...about].join('; '),
  };
}
