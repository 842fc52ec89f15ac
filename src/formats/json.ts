import { ALL_FEATURES } from './losses';
import type { ExportArticle } from './exportArticle';
import type { ExportFormat } from './exportFormat';
import { jsonLines, oneFile } from './oneFile';

/** Everything that is known, as one JSON array of articles with their annotations and entities. Offsets are code points. */
export const jsonFormat: ExportFormat = {
  id: 'json',
  label: 'JSON',
  detail: 'Articles with their annotations and entities; loses nothing',
  extension: '.json',
  mediaType: 'application/json',
  layout: 'one-file',
  holds: ALL_FEATURES,
  begin: ({ name }) => oneFile(`${name}.json`, {
    head: '[\n',
    between: ',\n',
    tail: '\n]\n',
    article: (article) => JSON.stringify(withoutText(article), null, 2),
  }),
};

/** The same, one article a line. */
export const jsonlFormat: ExportFormat = {
  id: 'jsonl',
  label: 'JSON Lines',
  detail: 'One line an article with its annotations and entities; loses nothing',
  extension: '.jsonl',
  mediaType: 'application/jsonl',
  layout: 'one-file',
  holds: ALL_FEATURES,
  begin: ({ name }) => oneFile(`${name}.jsonl`, { article: (article) => jsonLines([withoutText(article)]) }),
};

/** The text stays in its own file; its hash and length say which it was. */
function withoutText({ file, article, length, sha256, mentions, entities }: ExportArticle): object {
  return { file, article, text: { sha256, length }, annotations: mentions, entities };
}
