import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileIssues } from '../../src/recognition/issues/compileIssues';
import type { CompiledIssues } from '../../src/recognition/issues/issueLexicon';

/** Reads and compiles the taxonomy in data/lexicons/issues. */
export function readIssueSources(): CompiledIssues {
  return compileIssues(readFileSync(path.join('data', 'lexicons', 'issues', 'issues.yaml'), 'utf8'));
}
