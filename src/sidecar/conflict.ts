/** Both sides of a file with the conflict markers of git, each as the whole file that it was; the base too where git was told to show it (diff3). */
export interface ConflictSides {
  readonly ours: string;
  readonly theirs: string;
  readonly base: string | undefined;
}

type Part = 'both' | 'ours' | 'base' | 'theirs';

/** What a line that is a marker begins, and what it may follow. */
const MARKERS: readonly { readonly marker: RegExp; readonly after: readonly Part[]; readonly begins: Part }[] = [
  { marker: /^<{7}(?: |$)/, after: ['both'], begins: 'ours' },
  { marker: /^\|{7}(?: |$)/, after: ['ours'], begins: 'base' },
  { marker: /^={7}$/, after: ['ours', 'base'], begins: 'theirs' },
  { marker: /^>{7}(?: |$)/, after: ['theirs'], begins: 'both' },
];

/** Takes a file with conflict markers apart; undefined when it has none, or not in their order. */
export function conflictSides(text: string): ConflictSides | undefined {
  const sides = { ours: '', base: '', theirs: '' };
  let part: Part = 'both';
  let hasBase = false;
  let isConflict = false;
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const bare = line.replace(/\r?\n$/, '');
    const marker = MARKERS.find((each) => each.marker.test(bare));
    if (marker !== undefined) {
      if (!marker.after.includes(part)) return undefined;
      part = marker.begins;
      isConflict = true;
      hasBase ||= part === 'base';
    } else for (const side of ['ours', 'base', 'theirs'] as const) if (part === 'both' || part === side) sides[side] += line;
  }
  return isConflict && part === 'both' ? { ours: sides.ours, theirs: sides.theirs, base: hasBase ? sides.base : undefined } : undefined;
}
