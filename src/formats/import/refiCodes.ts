import { slug } from '../../recognition/slug';
import { codeGuid } from '../refi/codeTree';
import type { ImportedAnnotation } from './importFormat';
import { child, descendants, type XmlElement } from './xmlElements';

type Meaning = Pick<ImportedAnnotation, 'type' | 'entityName' | 'entity'>;

/** A code of a REFI-QDA project or codebook. */
export interface RefiCode {
  readonly guid: string;
  readonly name: string;
  readonly description?: string;
  readonly children: readonly RefiCode[];
}

const ENTITY_TYPES: ReadonlySet<string> = new Set(['actor', 'issue']);

/** The codes of a project: what each means here. A code below "actor" or "issue" is an actor or issue; any other is a code of its own. */
export class RefiCodes {
  readonly #meanings = new Map<string, Meaning>();

  constructor(root: XmlElement) {
    for (const code of codesIn(root)) this.#add(code, undefined);
  }

  meaningOf(guid: string | undefined): Meaning | undefined {
    return this.#meanings.get(plain(guid ?? ''));
  }

  #add(code: RefiCode, above: string | undefined): void {
    const type = typeOf(code, above);
    this.#meanings.set(plain(code.guid), { type });
    for (const below of code.children) {
      const isEntity = ENTITY_TYPES.has(type);
      if (isEntity) this.#meanings.set(plain(below.guid), { type, entityName: below.name });
      else this.#add(below, type);
    }
  }
}

/** The codes of a file, as a tree. */
export function codesIn(root: XmlElement): readonly RefiCode[] {
  const codes = descendants(root, 'Codes')[0];
  return codes === undefined ? [] : codes.children.filter(({ name }) => name === 'Code').map(readCode);
}

function readCode(element: XmlElement): RefiCode {
  const description = child(element, 'Description')?.text.trim();
  return {
    guid: element.attributes.guid ?? '',
    name: element.attributes.name ?? '',
    ...(description === undefined || description === '' ? {} : { description }),
    children: element.children.filter(({ name }) => name === 'Code').map(readCode),
  };
}

/** The id that a code was exported from, else one made of its name. @param above Id of the code above it. */
export function typeOf({ guid, name }: RefiCode, above: string | undefined): string {
  const below = above === undefined ? [] : [`${above}/${name}`, `${above}/${slug(name)}`];
  const candidates = [name, slug(name), ...below];
  return candidates.find((candidate) => codeGuid(candidate) === plain(guid)) ?? (/^[^\s:]+$/.test(name) ? name : slug(name) || 'code');
}

function plain(guid: string): string {
  return guid.replace(/[{}]/g, '').toLowerCase();
}
