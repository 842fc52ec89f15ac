import { CanonicalOffsets } from '../article/canonicalOffsets';
import type { ExportArticle } from './exportArticle';
import type { ExportFormat, FormatOptions } from './exportFormat';
import { labelOf } from './labels';
import { jsonLines, oneFile } from './oneFile';

/** JSON Lines as doccano reads them for sequence labelling: UTF-16 code units. */
export const doccanoFormat: ExportFormat = {
  id: 'doccano',
  label: 'doccano',
  detail: 'JSON Lines: text and labelled spans',
  extension: '.jsonl',
  mediaType: 'application/jsonl',
  layout: 'one-file',
  holds: [],
  begin: ({ name, options }) => oneFile(`${name}.jsonl`, { article: (article) => jsonLines([example(article, options)]) }),
};

function example({ file, text, article, mentions }: ExportArticle, { labels }: FormatOptions): object {
  const offsets = new CanonicalOffsets(text);
  const label = mentions.map((mention) => [offsets.fromCanonical(mention.start), offsets.fromCanonical(mention.end), labelOf(mention, labels)]);
  return { text, label, file, ...(article.title === undefined ? {} : { title: article.title }), ...(article.date === undefined ? {} : { date: article.date }) };
}
