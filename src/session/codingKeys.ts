/** What a key does in coding mode, besides tagging as a code of the codebook. */
export type CodingCommand =
  | 'actor' | 'date' | 'issue' | 'quote'
  | 'confirm' | 'dismiss' | 'confirmEntity' | 'dismissEntity' | 'retag' | 'untag' | 'note'
  | 'next' | 'previous' | 'nextSentence' | 'previousSentence' | 'nextQuote' | 'previousQuote' | 'expand' | 'contract' | 'undo' | 'redo'
  | 'pick' | 'again' | 'all'
  | 'growEnd' | 'shrinkEnd' | 'growStart' | 'shrinkStart'
  | 'card' | 'keys';

/** What to do on a key. */
export type CodingAction = { readonly kind: 'code'; readonly type: string } | { readonly kind: 'command'; readonly command: CodingCommand };

/** A code as far as coding mode needs to know. */
export interface KeyedCode {
  readonly id: string;
  /** One character. */
  readonly key?: string;
}

/** Keys by default; named keys (Enter, Backspace, Escape) are keybindings. */
const KEYS: readonly (readonly [key: string, command: CodingCommand])[] = [
  ['a', 'actor'],
  ['d', 'date'],
  ['i', 'issue'],
  ['q', 'quote'],
  ['y', 'confirm'],
  ['x', 'dismiss'],
  ['n', 'next'],
  ['p', 'previous'],
  ['j', 'nextSentence'],
  ['k', 'previousSentence'],
  ['g', 'nextQuote'],
  ['G', 'previousQuote'],
  ['s', 'expand'],
  ['S', 'contract'],
  ['u', 'undo'],
  ['o', 'redo'],
  ['r', 'retag'],
  ['t', 'pick'],
  ['.', 'again'],
  ['*', 'all'],
  ['+', 'growEnd'],
  ['-', 'shrinkEnd'],
  ['<', 'growStart'],
  ['>', 'shrinkStart'],
  ['e', 'note'],
  ['#', 'untag'],
  [' ', 'card'],
  ['?', 'keys'],
];

const COMMANDS: ReadonlyMap<string, CodingCommand> = new Map([...KEYS, ['=', 'growEnd'] as const]);

/** What a key does: the codebook's own keys come first, and a letter that a code takes away from a command leaves it on its capital. */
export function codingAction(key: string, codes: readonly KeyedCode[]): CodingAction | undefined {
  const code = codes.find((candidate) => candidate.key === key);
  if (code !== undefined) return { kind: 'code', type: code.id };
  const command = COMMANDS.get(key) ?? COMMANDS.get(key.toLowerCase());
  return command && { kind: 'command', command };
}

/** Every command with the key that it has beside these codes, in the order of use; one whose key and capital are both taken has none. */
export function commandKeys(codes: readonly KeyedCode[]): readonly { readonly key: string; readonly command: CodingCommand }[] {
  const taken = new Set(codes.map(({ key }) => key));
  return KEYS.flatMap(([key, command]) => [key, key.toUpperCase()].filter((each) => !taken.has(each)).slice(0, 1).map((free) => ({ key: free, command })));
}
