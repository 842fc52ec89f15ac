/**
 * Text from a file as Markdown that shows it literally: every ASCII punctuation mark escaped (CommonMark 0.31, 2.4),
 * so neither formatting, links, HTML nor icons can be smuggled in; line breaks become spaces.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\s+/gu, ' ');
}
