import type { ExportArticle, ExportMention } from '../exportArticle';
import type { ExportCode } from '../exportFormat';
import { element, xmlText } from '../xml';
import { guidOf } from './guid';

/** What the code of a type, or of an actor or issue below its type, is found by. */
export function codeGuid(type: string, entity?: string): string {
  return guidOf(entity === undefined ? `code:${type}` : `code:${type}:${entity}`);
}

interface Code {
  readonly guid: string;
  readonly name: string;
}

interface CodeNode extends Code {
  readonly description?: string;
  /** By the ids of actors or issues. */
  readonly children: Map<string, Code>;
  /** Codes of the codebook. */
  readonly below: CodeNode[];
}

const BUILT_IN: Readonly<Record<string, string>> = {
  actor: 'Who acts in the news: persons, organisations, countries, groups.',
  date: 'Expressions of time.',
  issue: 'What is in dispute, under negotiation or to be decided.',
  quote: 'What somebody is quoted as saying.',
};

/** The codes that were used, where they stand in the codebook, each with the actors or issues below it; gathered as articles come. */
export class CodeTree {
  readonly #nodes = new Map<string, CodeNode>();
  readonly #top: CodeNode[] = [];

  constructor(private readonly codes: readonly ExportCode[]) {}

  /** @returns GUID of the code that an annotation is coded with. */
  add({ type, entity }: ExportMention, { entities }: ExportArticle): string {
    const node = this.#node(type);
    if (entity === undefined) return node.guid;
    const known = node.children.get(entity);
    if (known !== undefined) return known.guid;
    const child = { guid: codeGuid(type, entity), name: entities.find(({ id }) => id === entity)?.name ?? entity };
    node.children.set(entity, child);
    return child.guid;
  }

  /** The `Codes` element. */
  get markup(): string {
    return element('Codes', {}, this.#top.map(markup).join('\n'));
  }

  get isEmpty(): boolean {
    return this.#nodes.size === 0;
  }

  #node(type: string): CodeNode {
    const known = this.#nodes.get(type);
    if (known !== undefined) return known;
    const code = this.codes.find(({ id }) => id === type);
    const description = code?.description ?? (Object.hasOwn(BUILT_IN, type) ? BUILT_IN[type] : undefined);
    const node = { guid: codeGuid(type), name: code?.name ?? type, ...(description === undefined ? {} : { description }), children: new Map<string, Code>(), below: [] };
    this.#nodes.set(type, node);
    const above = code && this.#above(code);
    (above === undefined ? this.#top : this.#node(above.id).below).push(node);
    return node;
  }

  #above({ path }: ExportCode): ExportCode | undefined {
    return this.codes.find((code) => path.length > 0 && path.join('\n') === [...code.path, code.name].join('\n'));
  }
}

function markup({ guid, name, description, children, below }: CodeNode): string {
  const said = description === undefined ? '' : element('Description', {}, xmlText(description));
  const own = [...children.values()].map((child) => element('Code', { ...child, isCodable: 'true' }));
  return element('Code', { guid, name, isCodable: 'true' }, said + own.join('') + below.map(markup).join(''));
}
