import type { ExportArticle, ExportEntity } from './exportArticle';
import { paragraphsOf } from './textUnits';

/** An actor or issue of the network. */
export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly kind: string;
  readonly wikidata?: string;
  mentions: number;
  articles: number;
}

/** Two that are named together, with in how many paragraphs and articles. */
export interface NetworkEdge {
  readonly source: string;
  readonly target: string;
  paragraphs: number;
  articles: number;
}

/** Who and what is named with whom: in the same paragraph. Grows with the actors and issues, not with the articles. */
export class Network {
  readonly #nodes = new Map<string, NetworkNode>();
  readonly #edges = new Map<string, NetworkEdge>();

  get nodes(): readonly NetworkNode[] {
    return [...this.#nodes.values()];
  }

  get edges(): readonly NetworkEdge[] {
    return [...this.#edges.values()];
  }

  add(article: ExportArticle): void {
    const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
    const named = article.mentions.flatMap(({ entity, start }) => (entity === undefined ? [] : [{ entity, start }]));
    for (const id of new Set(named.map(({ entity }) => entity))) this.#node(id, entities.get(id)).articles++;
    for (const { entity } of named) this.#node(entity, entities.get(entity)).mentions++;
    const together = new Set<NetworkEdge>();
    for (const { start, end } of paragraphsOf(article)) {
      const here = [...new Set(named.filter((mention) => start <= mention.start && mention.start < end).map(({ entity }) => entity))].sort();
      here.forEach((source, index) => {
        for (const target of here.slice(index + 1)) {
          const edge = this.#edge(source, target);
          edge.paragraphs++;
          together.add(edge);
        }
      });
    }
    for (const edge of together) edge.articles++;
  }

  #node(id: string, entity: ExportEntity | undefined): NetworkNode {
    const known = this.#nodes.get(id);
    if (known !== undefined) return known;
    const { name = id, type = 'actor', kind = 'unknown', wikidata } = entity ?? {};
    const node = { id, name, type, kind, mentions: 0, articles: 0, ...(wikidata === undefined ? {} : { wikidata }) };
    this.#nodes.set(id, node);
    return node;
  }

  #edge(source: string, target: string): NetworkEdge {
    const key = `${source}\n${target}`;
    const edge = this.#edges.get(key) ?? { source, target, paragraphs: 0, articles: 0 };
    this.#edges.set(key, edge);
    return edge;
  }
}
