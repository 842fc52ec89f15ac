import type { ExportArticle } from './exportArticle';
import { oneFile, type ExportFormat } from './exportFormat';

/** Everything that is known, as one JSON array of articles with their annotations and entities. Offsets are code points. */
export const jsonFormat: ExportFormat = {
  id: 'json',
  label: 'JSON',
  detail: 'Articles with their annotations and entities; loses nothing',
  extension: '.json',
  mediaType: 'application/json',
  export: (articles) => oneFile(articles, '.json', `${JSON.stringify(articles.map(withoutText), null, 2)}\n`),
};

/** The text stays in its own file; its hash and length say which it was. */
function withoutText({ file, article, text, sha256, mentions, entities }: ExportArticle): object {
  return { file, article, text: { sha256, length: Array.from(text).length }, annotations: mentions, entities };
}
