/** Colours that every theme has and that stand apart from each other: offered first. */
export const CODE_COLOURS = ['charts.red', 'charts.orange', 'charts.yellow', 'charts.green', 'charts.blue', 'charts.purple'] as const;

const ANSI = ['Black', 'Red', 'Green', 'Yellow', 'Blue', 'Magenta', 'Cyan', 'White'].flatMap((name) => [`terminal.ansi${name}`, `terminal.ansiBright${name}`]);

const BRACKETS = [1, 2, 3, 4, 5, 6].map((number) => `editorBracketHighlight.foreground${number}`);

const SYMBOLS = [
  ...['array', 'boolean', 'class', 'color', 'constant', 'enumerator', 'event', 'field', 'file', 'function', 'interface', 'key'],
  ...['keyword', 'method', 'module', 'number', 'object', 'operator', 'property', 'reference', 'string', 'struct', 'text', 'unit', 'variable'],
].map((name) => `symbolIcon.${name}Foreground`);

const TYPES = ['actor', 'date', 'issue', 'place', 'code'].map((type) => `newsAnnotator.${type}Foreground`);

const MORE = [
  ...['charts.foreground', 'charts.lines', 'foreground', 'descriptionForeground', 'focusBorder', 'textLink.foreground', 'errorForeground'],
  ...['editorError.foreground', 'editorWarning.foreground', 'editorInfo.foreground', 'editorHint.foreground', 'problemsErrorIcon.foreground'],
  ...['gitDecoration.addedResourceForeground', 'gitDecoration.modifiedResourceForeground', 'gitDecoration.deletedResourceForeground'],
  ...['gitDecoration.untrackedResourceForeground', 'gitDecoration.ignoredResourceForeground', 'gitDecoration.conflictingResourceForeground'],
  ...['testing.iconPassed', 'testing.iconFailed', 'testing.iconQueued', 'debugIcon.startForeground', 'debugIcon.stopForeground'],
];

/** Theme colours that a code may be drawn in. Extensions cannot ask VS Code for the list, so these are the ones of its reference that suit. */
export const THEME_COLOURS: readonly string[] = [...CODE_COLOURS, ...ANSI, ...BRACKETS, ...SYMBOLS, ...TYPES, ...MORE];

const KNOWN: ReadonlySet<string> = new Set(THEME_COLOURS);

/** Whether a code can be drawn in this colour. */
export function isThemeColour(token: string): boolean {
  return KNOWN.has(token);
}
