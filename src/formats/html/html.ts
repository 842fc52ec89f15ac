import type { ExportArticle } from '../exportArticle';
import type { ExportFormat } from '../exportFormat';
import { ALL_FEATURES } from '../losses';
import { oneFile } from '../oneFile';
import { articleMarkup } from './articleMarkup';
import { escapeHtml } from './escapeHtml';
import { STYLES } from './styles';

/** No script, nothing from elsewhere: the report is one file, and says so to the browser. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A report to read, to send and to print: the texts with their highlights, and what was found in each. */
export const htmlFormat: ExportFormat = {
  id: 'html',
  label: 'HTML report',
  detail: 'Highlighted texts with actors, dates, issues and notes; one file without scripts, prints well',
  extension: '.html',
  mediaType: 'text/html',
  layout: 'one-file',
  holds: ALL_FEATURES.filter((feature) => feature !== 'time' && feature !== 'parts'),
  begin: ({ name, options }) => {
    let number = 0;
    const codes = new Map(options.codes.map((code) => [code.id, code.name]));
    return oneFile(`${name}.html`, {
      head: head(options.now),
      tail: `</main>\n<footer><p>Made with News Annotator on <time datetime="${escapeHtml(options.now)}">${escapeHtml(options.now.slice(0, 10))}</time>.</p></footer>\n</body>\n</html>\n`,
      article: (article: ExportArticle) => articleMarkup(article, `a${++number}`, codes),
    });
  },
};

function head(now: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="date" content="${escapeHtml(now)}">
<title>Annotated articles</title>
<style>${STYLES}</style>
</head>
<body>
<main>
${legend()}
`;
}

function legend(): string {
  const types = [['actor', 'actor'], ['date', 'date'], ['issue', 'issue'], ['quote', 'quotation'], ['code', 'code of the codebook']] as const;
  const items = types.map(([type, word]) => `<li><mark class="${type}">${word}</mark></li>`);
  return `<ul class="legend" aria-label="How passages are marked">${items.join('')}<li><mark class="actor suggested">without shade</mark>: only suggested</li><li>small numbers lead to notes</li></ul>`;
}
