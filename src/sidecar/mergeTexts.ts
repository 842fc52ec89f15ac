import { mergeSidecars } from './mergeSidecars';
import { parseSidecar } from './parseSidecar';
import { updateSidecar } from './updateSidecar';

/**
 * Puts together what two sides made of a sidecar's text, entry by entry: so that two coders' work meets without a conflict wherever they
 * tagged. An entry that both changed is as in `ours`.
 * @param base What both began with; without it, an entry that one side alone has is kept.
 * @returns undefined when one of the sides is not understood.
 */
export function mergeTexts(base: string | undefined, ours: string, theirs: string): string | undefined {
  const [old, mine, others] = [base ?? '', ours, theirs].map(parseSidecar);
  if (old === undefined || !mine?.writable || !others?.writable) return undefined;
  return updateSidecar(ours, mergeSidecars(old.sidecar, mine.sidecar, others.sidecar));
}
