import { parse } from 'yaml';
import type { CompiledQuotes } from './quoteLexicon';

interface ReportingSource {
  readonly verbs: Readonly<Record<string, unknown>> & { readonly preposition: CompiledQuotes['particles'] };
  readonly irregular: CompiledQuotes['irregular'];
  readonly nouns: string;
}

/** Compiles the lexicon of reporting: lists as single lines of words. */
export function compileQuotes(reportingYaml: string, wordsYaml: string): CompiledQuotes {
  const { verbs, irregular, nouns } = parse(reportingYaml) as ReportingSource;
  const { preposition: particles, ...lists } = verbs;
  const words = parse(wordsYaml) as Record<string, string>;
  return {
    verbs: lines(lists) as CompiledQuotes['verbs'],
    particles,
    irregular,
    nouns: oneLine(nouns),
    words: lines(words) as CompiledQuotes['words'],
  };
}

function lines(lists: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, oneLine(String(list))]));
}

function oneLine(list: string): string {
  return list.trim().replace(/\s+/g, ' ');
}
