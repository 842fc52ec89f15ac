import { slug } from '../recognition/slug';
import { OWN_TYPES, type Code } from './codebook';

/** Where a code goes: below another (at the top without one), before one of those there (at the end without). */
export interface CodePlace {
  readonly parent?: string | undefined;
  readonly before?: string | undefined;
}

/** The code of an id anywhere in a tree. */
export function findCode(codes: readonly Code[], id: string): Code | undefined {
  for (const code of codes) {
    const found = code.id === id ? code : findCode(code.children ?? [], id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The code directly above another; undefined for one at the top. */
export function parentOf(codes: readonly Code[], id: string): Code | undefined {
  for (const code of codes) {
    const children = code.children ?? [];
    const found = children.some((child) => child.id === id) ? code : parentOf(children, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A code's id and those of all below it. */
export function idsBelow(code: Code): readonly string[] {
  return [code.id, ...(code.children ?? []).flatMap(idsBelow)];
}

/** The tree with a code changed; without it when `change` gives nothing. */
export function changeCode(codes: readonly Code[], id: string, change: (code: Code) => Code | undefined): readonly Code[] {
  return codes.flatMap((code): readonly Code[] => {
    if (code.id === id) return asList(change(code));
    if (code.children === undefined) return [code];
    const children = changeCode(code.children, id, change);
    return [sameList(children, code.children) ? code : withChildren(code, children)];
  });
}

/** The tree with a code at a place. */
export function insertCode(codes: readonly Code[], code: Code, { parent, before }: CodePlace): readonly Code[] {
  if (parent === undefined) return insertBefore(codes, code, before);
  return changeCode(codes, parent, (above) => withChildren(above, insertBefore(above.children ?? [], code, before)));
}

/** The tree with a code, and all below it, at another place; undefined when that is below itself or nowhere. */
export function moveCode(codes: readonly Code[], id: string, place: CodePlace): readonly Code[] | undefined {
  const code = findCode(codes, id);
  if (code === undefined || place.before === id) return undefined;
  const below = idsBelow(code);
  if (place.parent !== undefined && (below.includes(place.parent) || findCode(codes, place.parent) === undefined)) return undefined;
  return insertCode(changeCode(codes, id, () => undefined), code, place);
}

/** The tree without a code; those below it go where it was. */
export function dissolveCode(codes: readonly Code[], id: string): readonly Code[] {
  return codes.flatMap((code): readonly Code[] => {
    if (code.id === id) return code.children ?? [];
    return [code.children === undefined ? code : withChildren(code, dissolveCode(code.children, id))];
  });
}

/** The tree with one code merged into another, which takes over the examples and the codes below; undefined when that is below the first. */
export function mergeCodes(codes: readonly Code[], from: string, into: string): readonly Code[] | undefined {
  const source = findCode(codes, from);
  if (source === undefined || idsBelow(source).includes(into) || findCode(codes, into) === undefined) return undefined;
  return changeCode(changeCode(codes, from, () => undefined), into, (target) => {
    const examples = [...new Set([...(target.examples ?? []), ...(source.examples ?? [])])];
    const merged = withChildren(target, [...(target.children ?? []), ...(source.children ?? [])]);
    return examples.length === 0 ? merged : { ...merged, examples };
  });
}

/** An id for a code of this name that no other has. */
export function newCodeId(name: string, taken: ReadonlySet<string>): string {
  const base = slug(name) || 'code';
  let id = base;
  for (let number = 2; taken.has(id) || OWN_TYPES.has(id); number++) id = `${base}-${number}`;
  return id;
}

function insertBefore(codes: readonly Code[], code: Code, before: string | undefined): readonly Code[] {
  const index = codes.findIndex(({ id }) => id === before);
  return index < 0 ? [...codes, code] : [...codes.slice(0, index), code, ...codes.slice(index)];
}

function withChildren(code: Code, children: readonly Code[]): Code {
  const { children: former, ...own } = code;
  return children.length > 0 ? { ...own, children } : former === undefined ? code : own;
}

function asList(code: Code | undefined): readonly Code[] {
  return code === undefined ? [] : [code];
}

function sameList(a: readonly Code[], b: readonly Code[]): boolean {
  return a.length === b.length && a.every((code, index) => code === b[index]);
}
