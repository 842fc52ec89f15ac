import { readCheckedYaml } from '../sidecar/checkedYaml';
import { LinePositions, type FileDiagnostic } from '../sidecar/diagnostic';
import { validateCodebook } from '../sidecar/validators';
import { EMPTY_CODEBOOK, flattenCodes, type Codebook } from './codebook';

/** A codebook with the problems of its file; empty when the file is not understood. */
export interface ParsedCodebook {
  readonly codebook: Codebook;
  readonly diagnostics: readonly FileDiagnostic[];
}

/** Reads `.news-annotator/codebook.yaml`. */
export function parseCodebook(text: string): ParsedCodebook {
  if (text.trim() === '') return { codebook: EMPTY_CODEBOOK, diagnostics: [] };
  const { value, diagnostics } = readCheckedYaml(text, validateCodebook);
  if (diagnostics.length > 0 || typeof value !== 'object' || value === null) return { codebook: EMPTY_CODEBOOK, diagnostics };
  const codebook = { ...EMPTY_CODEBOOK, ...(value as Partial<Codebook>) };
  return { codebook, diagnostics: duplicates(codebook, text) };
}

function duplicates(codebook: Codebook, text: string): FileDiagnostic[] {
  const positions = new LinePositions(text);
  const ids = [...flattenCodes(codebook.codes).map(({ code }) => code.id), ...codebook.actors.map(({ id }) => id), ...codebook.issues.map(({ id }) => id)];
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(twice)].map((id) => {
    const start = Math.max(0, text.lastIndexOf(`id: ${id}`));
    return positions.diagnostic('warning', 'duplicate-id', `The id ${id} stands twice in this codebook; give one of them another.`, start, start + id.length + 4);
  });
}
