import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileQuotes } from '../../src/recognition/quotes/compileQuotes';
import type { CompiledQuotes } from '../../src/recognition/quotes/quoteLexicon';

/** Reads and compiles the words of reporting in data/lexicons/quotes. */
export function readQuoteSources(): CompiledQuotes {
  const read = (name: string): string => readFileSync(path.join('data', 'lexicons', 'quotes', name), 'utf8');
  return compileQuotes(read('reporting.yaml'), read('words.yaml'));
}
