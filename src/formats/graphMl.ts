import type { ExportFormat, ExportRun, Piece } from './exportFormat';
import { Network, type NetworkEdge, type NetworkNode } from './network';
import { element, XML_HEAD, xmlText } from './xml';

const NODE_KEYS = { name: 'string', type: 'string', kind: 'string', mentions: 'int', articles: 'int', wikidata: 'string' } as const;

/** GraphML (http://graphml.graphdrawing.org): who is named with whom; weights count paragraphs. */
export const graphMlFormat: ExportFormat = {
  id: 'graphml',
  label: 'GraphML',
  detail: 'Network of actors and issues; for networkx, igraph, yEd, Cytoscape',
  extension: '.graphml',
  mediaType: 'application/xml',
  layout: 'one-file',
  holds: ['entity'],
  takes: ({ entity }) => entity !== undefined,
  begin: ({ name }): ExportRun => {
    const network = new Network();
    return {
      add(article): Iterable<Piece> {
        network.add(article);
        return [];
      },
      *end(): Iterable<Piece> {
        yield { path: `${name}.graphml`, content: graphMl(network) };
      },
    };
  },
};

function graphMl(network: Network): string {
  const nodeKeys = Object.entries(NODE_KEYS).map(([name, type]) => element('key', { id: name, for: 'node', 'attr.name': name, 'attr.type': type }));
  const edgeKeys = [['weight', 'double'], ['inArticles', 'int']].map(([name = '', type]) => element('key', { id: name, for: 'edge', 'attr.name': name, 'attr.type': type }));
  const graph = element('graph', { id: 'named-together', edgedefault: 'undirected' }, [...network.nodes.map(node), ...network.edges.map(edge)].join('\n'));
  return `${XML_HEAD}${element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [...nodeKeys, ...edgeKeys, graph].join('\n'))}\n`;
}

function node(data: NetworkNode): string {
  const values = Object.keys(NODE_KEYS).flatMap((key) => {
    const value = data[key as keyof typeof NODE_KEYS];
    return value === undefined ? [] : [element('data', { key }, xmlText(String(value)))];
  });
  return element('node', { id: data.id }, values.join(''));
}

function edge({ source, target, paragraphs, articles }: NetworkEdge): string {
  return element('edge', { source, target }, element('data', { key: 'weight' }, String(paragraphs)) + element('data', { key: 'inArticles' }, String(articles)));
}
