/**
 * A cell that a spreadsheet cannot take for a formula: one that begins with = + - @ tab or carriage return (or with apostrophes before
 * one of these) gets an apostrophe before it. `unguardCell` takes it away again.
 */
export function guardCell(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The text that `guardCell` guarded. */
export function unguardCell(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
