import { readCheckedYaml } from '../sidecar/checkedYaml';
import type { FileDiagnostic } from '../sidecar/diagnostic';
import { isRecord } from '../sidecar/sameValue';
import { validateCodebook } from '../sidecar/validators';
import { EMPTY_CODEBOOK, type Codebook } from './codebook';
import { codebookProblems } from './codebookProblems';

/** A codebook with the problems of its file; empty when the file is not understood. */
export interface ParsedCodebook {
  readonly codebook: Codebook;
  readonly diagnostics: readonly FileDiagnostic[];
  /** False when the file is broken, in conflict or not as the schema says: the last good codebook stays in use. */
  readonly understood: boolean;
}

/**
 * Reads `.news-annotator/codebook.yaml`.
 * @param isShippedIssue Tells the issues that the shipped lexicon has; without it parents outside the codebook are not checked.
 */
export function parseCodebook(text: string, isShippedIssue?: (id: string) => boolean): ParsedCodebook {
  if (text.trim() === '') return { codebook: EMPTY_CODEBOOK, diagnostics: [], understood: true };
  const { document, value, diagnostics } = readCheckedYaml(text, validateCodebook);
  if (diagnostics.length > 0) return { codebook: EMPTY_CODEBOOK, diagnostics, understood: false };
  const codebook = fromValue(isRecord(value) ? value : {});
  return { codebook, diagnostics: codebookProblems(codebook, document, text, isShippedIssue), understood: true };
}

/** Whether the program may change a codebook's file: it is understood, and its entries can be told apart. */
export function isEditable({ understood, diagnostics }: ParsedCodebook): boolean {
  return understood && !diagnostics.some(({ code }) => code === 'duplicate-id');
}

/** A key without a value ("codes:") is an empty list. */
function fromValue({ codes, actors, issues }: Partial<Record<keyof Codebook, unknown>>): Codebook {
  return { codes: codes ?? [], actors: actors ?? [], issues: issues ?? [] } as Codebook;
}
