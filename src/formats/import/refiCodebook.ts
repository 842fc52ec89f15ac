import type { Code, Codebook } from '../../codebook/codebook';
import { flattenCodes } from '../../codebook/codebook';
import { ImportError, type ImportFile } from './importFormat';
import { readText } from './readText';
import { codesIn, typeOf, type RefiCode } from './refiCodes';
import { readXml } from './xmlElements';

const BUILT_IN: ReadonlySet<string> = new Set(['actor', 'date', 'issue', 'quote']);

/** The codes of a REFI-QDA codebook (.qdc). @throws {ImportError} */
export function readCodebook(file: ImportFile): readonly Code[] {
  const root = readXml(readText(file), file.path);
  if (root.name !== 'CodeBook') throw new ImportError(file.path, 'This is no REFI-QDA codebook.', root.line);
  return codesIn(root).flatMap((code) => (BUILT_IN.has(typeOf(code, undefined)) ? [] : [asCode(code, undefined)]));
}

function asCode(code: RefiCode, above: string | undefined): Code {
  const { name, description, children } = code;
  const id = typeOf(code, above);
  return {
    id,
    name,
    ...(description === undefined ? {} : { description }),
    ...(children.length === 0 ? {} : { children: children.map((child) => asCode(child, id)) }),
  };
}

/** A codebook with codes added at its end, those whose ids it has not; and how many those are. */
export function addCodes(codebook: Codebook, codes: readonly Code[]): { readonly codebook: Codebook; readonly added: number } {
  const taken = new Set(flattenCodes(codebook.codes).map(({ code }) => code.id));
  const fresh = (list: readonly Code[]): readonly Code[] => list.flatMap((code) => {
    const { children, ...own } = code;
    const below = fresh(children ?? []);
    if (taken.has(code.id)) return below;
    taken.add(code.id);
    return [below.length === 0 ? own : { ...own, children: below }];
  });
  const before = taken.size;
  const added = fresh(codes);
  return { codebook: { ...codebook, codes: [...codebook.codes, ...added] }, added: taken.size - before };
}
