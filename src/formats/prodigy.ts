import { ALL_FEATURES } from './losses';
import type { ExportArticle, ExportMention } from './exportArticle';
import type { ExportFormat, FormatOptions } from './exportFormat';
import { labelOf } from './labels';
import { jsonLines, oneFile } from './oneFile';
import { tokensOf, type TokenUnit } from './textUnits';

/**
 * JSON Lines as Prodigy and spaCy read them (https://prodi.gy/docs/api-interfaces): code points. What Prodigy does not know of a span stays in
 * the span, under this program's names.
 */
export const prodigyFormat: ExportFormat = {
  id: 'prodigy',
  label: 'Prodigy / spaCy',
  detail: 'JSON Lines: text, tokens and spans',
  extension: '.jsonl',
  mediaType: 'application/jsonl',
  layout: 'one-file',
  holds: ALL_FEATURES,
  begin: ({ name, options }) => oneFile(`${name}.jsonl`, { article: (article) => jsonLines([task(article, options)]) }),
};

function task(article: ExportArticle, options: FormatOptions): object {
  const tokens = tokensOf(article);
  const starts = new Map(tokens.map(({ start }, index) => [start, index]));
  const ends = new Map(tokens.map(({ end }, index) => [end, index]));
  return {
    text: article.text,
    tokens: tokens.map(({ text, start, end, spaced }: TokenUnit, id) => ({ text, start, end, id, ws: spaced })),
    spans: article.mentions.map((mention) => span(article, mention, options, { from: starts.get(mention.start), to: ends.get(mention.end) })),
    meta: { file: article.file, ...article.article },
    answer: 'accept',
  };
}

function span(article: ExportArticle, mention: ExportMention, { labels }: FormatOptions, { from, to }: { readonly from: number | undefined; readonly to: number | undefined }): object {
  const { type, start, end, entity, quote, before, after, ...more } = mention;
  const named = article.entities.find(({ id }) => id === entity);
  const isWhole = from !== undefined && to !== undefined;
  return {
    start,
    end,
    label: labelOf(mention, labels),
    ...(isWhole ? { token_start: from, token_end: to } : {}),
    ...(named?.wikidata === undefined ? {} : { kb_id: named.wikidata }),
    ...(entity === undefined ? {} : { entity, name: named?.name ?? entity }),
    type,
    text: quote,
    before,
    after,
    ...more,
  };
}
