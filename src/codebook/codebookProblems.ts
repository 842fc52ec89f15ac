import type { Document } from 'yaml';
import { nodeAt } from '../sidecar/checkedYaml';
import { LinePositions, type FileDiagnostic } from '../sidecar/diagnostic';
import { OWN_TYPES, type Code, type Codebook, type CodebookEntry } from './codebook';
import { isThemeColour } from './themeColours';

/** An entry and where it stands: keys and indices from the top. */
interface Placed<T> {
  readonly entry: T;
  readonly path: readonly string[];
}

/** A problem of one key of an entry. */
interface Problem {
  readonly severity: FileDiagnostic['severity'];
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** What is well formed but cannot be meant, each at its place. */
export function codebookProblems(codebook: Codebook, document: Document.Parsed, text: string, isShippedIssue?: (id: string) => boolean): readonly FileDiagnostic[] {
  const positions = new LinePositions(text);
  const codes = placedCodes(codebook.codes, ['codes']);
  const actors = placed(codebook.actors, 'actors');
  const issues = placed(codebook.issues, 'issues');
  const problems = [
    ...reservedIds(codes),
    ...duplicates(codes, 'id', (id) => ['error', 'duplicate-id', `The id ${id} stands twice among the codes; give one of them another.`]),
    ...duplicates([...actors, ...issues], 'id', (id) => ['error', 'duplicate-id', `The id ${id} stands twice among the actors and issues; give one of them another.`]),
    ...duplicates(codes, 'key', (key) => ['warning', 'duplicate-key', `The key “${key}” is another code's already; give this one another.`]),
    ...colours(codes),
    ...sharedNames(actors),
    ...sharedNames(issues),
    ...parents(issues, isShippedIssue),
  ];
  return problems.map(({ severity, code, message, path }) => {
    const [start, end] = nodeAt(document, path)?.range ?? [0, 1];
    return positions.diagnostic(severity, code, message, start, end);
  });
}

function placed(entries: readonly CodebookEntry[], section: string): readonly Placed<CodebookEntry>[] {
  return entries.map((entry, index) => ({ entry, path: [section, String(index)] }));
}

function placedCodes(codes: readonly Code[], path: readonly string[]): readonly Placed<Code>[] {
  return codes.flatMap((code, index) => {
    const own = [...path, String(index)];
    return [{ entry: code, path: own }, ...placedCodes(code.children ?? [], [...own, 'children'])];
  });
}

function reservedIds(codes: readonly Placed<Code>[]): readonly Problem[] {
  return codes
    .filter(({ entry: { id } }) => OWN_TYPES.has(id))
    .map(({ entry: { id }, path }) => ({ severity: 'error', code: 'reserved-id', message: `${id} is no id for a code: passages are tagged so without a codebook.`, path: [...path, 'id'] }));
}

/** Entries whose value of a key an earlier one has already. */
function duplicates<T extends Code | CodebookEntry>(
  entries: readonly Placed<T>[],
  key: 'id' | 'key',
  say: (value: string) => readonly [severity: Problem['severity'], code: string, message: string],
): readonly Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ entry, path }) => {
    const value = 'key' in entry && key === 'key' ? entry.key : key === 'id' ? entry.id : undefined;
    if (value === undefined) return [];
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    const [severity, code, message] = say(value);
    return [{ severity, code, message, path: [...path, key] }];
  });
}

function colours(codes: readonly Placed<Code>[]): readonly Problem[] {
  return codes.flatMap(({ entry: { color }, path }) => {
    if (color === undefined || isThemeColour(color)) return [];
    const message = `${color} is no theme colour that codes can be drawn in; take one of charts.red, orange, yellow, green, blue or purple.`;
    return [{ severity: 'warning', code: 'unknown-color', message, path: [...path, 'color'] } as const];
  });
}

/** Two actors, or two issues, with one name: recognition could not tell whom a mention names. */
function sharedNames(entries: readonly Placed<CodebookEntry>[]): readonly Problem[] {
  const owners = new Map<string, string>();
  return entries.flatMap(({ entry, path }) => {
    const names: readonly (readonly [string, readonly string[]])[] = [
      [entry.name, ['name']],
      ...(entry.aliases ?? []).map((alias, index) => [alias, ['aliases', String(index)]] as const),
    ];
    return names.flatMap(([name, key]): readonly Problem[] => {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, entry.id);
      if (owner === undefined || owner === entry.id) return [];
      return [{ severity: 'warning', code: 'shared-name', message: `“${name}” is also a name of ${owner}; a mention counts for that one.`, path: [...path, ...key] }];
    });
  });
}

function parents(issues: readonly Placed<CodebookEntry>[], isShippedIssue: ((id: string) => boolean) | undefined): readonly Problem[] {
  const own = new Map(issues.map(({ entry }) => [entry.id, entry]));
  return issues.flatMap(({ entry: { id, parent }, path }): readonly Problem[] => {
    if (parent === undefined) return [];
    const at = [...path, 'parent'];
    if (leadsBack(id, own)) return [{ severity: 'error', code: 'cycle', message: `${id} stands below itself; give it another parent.`, path: at }];
    if (own.has(parent) || isShippedIssue === undefined || isShippedIssue(parent)) return [];
    return [{ severity: 'error', code: 'unknown-parent', message: `There is no issue ${parent}, neither in this codebook nor in the shipped lexicon.`, path: at }];
  });
}

/** Whether the way up from an issue comes back to it. */
function leadsBack(id: string, issues: ReadonlyMap<string, CodebookEntry>): boolean {
  const seen = new Set<string>();
  for (let above = issues.get(id)?.parent; above !== undefined && !seen.has(above); above = issues.get(above)?.parent) {
    if (above === id) return true;
    seen.add(above);
  }
  return false;
}
