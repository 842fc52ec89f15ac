import type { ExportFormat, ExportRun, Piece } from './exportFormat';
import { Network, type NetworkEdge, type NetworkNode } from './network';
import { element, XML_HEAD } from './xml';

const NODE_ATTRIBUTES = { type: 'string', kind: 'string', mentions: 'integer', articles: 'integer', wikidata: 'string' } as const;

/** GEXF 1.3 (https://gexf.net): who is named with whom; weights count paragraphs. */
export const gexfFormat: ExportFormat = {
  id: 'gexf',
  label: 'GEXF',
  detail: 'Network of actors and issues; for Gephi',
  extension: '.gexf',
  mediaType: 'application/xml',
  layout: 'one-file',
  holds: ['entity'],
  takes: ({ entity }) => entity !== undefined,
  begin: ({ name, options }): ExportRun => {
    const network = new Network();
    return {
      add(article): Iterable<Piece> {
        network.add(article);
        return [];
      },
      *end(): Iterable<Piece> {
        yield { path: `${name}.gexf`, content: gexf(network, options.now.slice(0, 10)) };
      },
    };
  },
};

function gexf(network: Network, day: string): string {
  const declared = Object.entries(NODE_ATTRIBUTES).map(([title, type]) => element('attribute', { id: title, title, type }));
  const edgeDeclared = element('attribute', { id: 'articles', title: 'articles', type: 'integer' });
  const graph = [
    element('attributes', { class: 'node' }, declared.join('')),
    element('attributes', { class: 'edge' }, edgeDeclared),
    element('nodes', {}, network.nodes.map(node).join('\n')),
    element('edges', {}, network.edges.map(edge).join('\n')),
  ];
  const meta = element('meta', { lastmodifieddate: day }, element('creator', {}, 'News Annotator'));
  return `${XML_HEAD}${element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, meta + element('graph', { defaultedgetype: 'undirected', mode: 'static' }, graph.join('\n')))}\n`;
}

function node(data: NetworkNode): string {
  const values = Object.keys(NODE_ATTRIBUTES).flatMap((name) => {
    const value = data[name as keyof typeof NODE_ATTRIBUTES];
    return value === undefined ? [] : [element('attvalue', { for: name, value })];
  });
  return element('node', { id: data.id, label: data.name }, element('attvalues', {}, values.join('')));
}

function edge({ source, target, paragraphs, articles }: NetworkEdge, index: number): string {
  return element('edge', { id: index, source, target, weight: paragraphs }, element('attvalues', {}, element('attvalue', { for: 'articles', value: articles })));
}
