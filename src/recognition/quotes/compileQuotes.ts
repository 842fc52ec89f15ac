import { parse } from 'yaml';
import type { CompiledQuotes } from './quoteLexicon';

type Lists = Readonly<Record<string, string>>;

interface VerbSource {
  readonly prepositions: Readonly<Record<string, readonly string[]>>;
  readonly [frame: string]: unknown;
}

interface ReportingSource {
  readonly speech: VerbSource;
  readonly thought: VerbSource;
  readonly irregular: CompiledQuotes['irregular'];
  readonly nouns: Readonly<Record<'speech' | 'thought', Lists>>;
  readonly agents: Readonly<Record<'speech' | 'thought', Lists>>;
  readonly carriers: string;
  readonly passives: string;
  readonly adjectives: Readonly<Record<'speech' | 'thought', Lists>>;
}

/** Compiles the lexicon of reporting: lists as single lines of words. */
export function compileQuotes(reportingYaml: string, wordsYaml: string): CompiledQuotes {
  const { speech, thought, irregular, nouns, agents, carriers, passives, adjectives } = parse(reportingYaml) as ReportingSource;
  const { prepositions: spoken, ...speechLists } = speech;
  const { prepositions: thoughtOf, ...thoughtLists } = thought;
  return {
    verbs: { speech: lines(speechLists), thought: lines(thoughtLists) },
    particles: { speech: spoken, thought: thoughtOf },
    irregular,
    nouns: { speech: lines(nouns.speech), thought: lines(nouns.thought) },
    agents: { speech: lines(agents.speech), thought: lines(agents.thought) },
    carriers: oneLine(carriers),
    passives: oneLine(passives),
    adjectives: { speech: lines(adjectives.speech), thought: lines(adjectives.thought) },
    words: lines(parse(wordsYaml) as Lists) as CompiledQuotes['words'],
  };
}

function lines(lists: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, oneLine(String(list))]));
}

function oneLine(list: string): string {
  return list.trim().replace(/\s+/g, ' ');
}
