import { parseCodebook } from '../codebook/parseCodebook';
import { findYaml, isCodebook } from '../corpus/findArticles';
import type { FileDiagnostic } from '../sidecar/diagnostic';
import { parseSidecar } from '../sidecar/parseSidecar';
import { articleOf } from '../sidecar/storedSidecar';
import { DONE, PROBLEMS, UsageError, type Command } from './command';
import { expandPaths } from './expandPaths';

/** Checks sidecars and codebooks. */
export const validateCommand: Command = {
  name: 'validate',
  synopsis: 'PATH…',
  summary: 'checks sidecars and codebooks',
  details: ['Prints a line file:line:column: severity: message for each problem. The exit code is 1 when there are errors; warnings alone leave it 0.'],
  options: {},
  examples: ['news-annotator validate .', 'news-annotator validate talks.txt.annotations.yaml .news-annotator/codebook.yaml'],
  async run({ positionals }, { files, terminal }) {
    if (positionals.length === 0) throw new UsageError('validate wants sidecars, codebooks, or folders.');
    let errors = 0;
    for (const { uri, path } of await expandPaths(files, positionals, (folder) => findYaml(files, folder))) {
      const text = new TextDecoder().decode(await files.read(uri));
      for (const { severity, message, line, column } of diagnose(path, text)) {
        if (severity === 'error') errors++;
        await terminal.write(`${path}:${line + 1}:${column + 1}: ${severity}: ${message}\n`);
      }
    }
    return errors === 0 ? DONE : PROBLEMS;
  },
};

function diagnose(path: string, text: string): readonly FileDiagnostic[] {
  if (articleOf(path) !== undefined) return parseSidecar(text).diagnostics;
  if (isCodebook(path.replaceAll('/./', '/'))) return parseCodebook(text).diagnostics;
  throw new UsageError(`${path} is neither a sidecar (*.annotations.yaml) nor a codebook (.news-annotator/codebook.yaml).`);
}
