import { CanonicalOffsets } from '../article/canonicalOffsets';
import type { ExportArticle, ExportMention } from './exportArticle';
import type { ExportFormat, ExportRun, FormatOptions, Piece } from './exportFormat';
import { labelOf } from './labels';
import { oneFile } from './oneFile';
import { element } from './xml';

/** Names of the controls in the labelling configuration. */
export const CONTROLS = { label: 'label', text: 'text', value: 'value', entity: 'entity' } as const;

/** What our own suggestions are said to be made by. */
const OWN_MODEL = 'news-annotator';

/** Tasks for Label Studio, with the labelling configuration that shows them: UTF-16 code units. Suggestions are predictions. */
export const labelStudioFormat: ExportFormat = {
  id: 'label-studio',
  label: 'Label Studio',
  detail: 'Tasks as JSON, with the labelling configuration beside them',
  extension: '.json',
  mediaType: 'application/json',
  layout: 'one-file',
  holds: ['note', 'entity', 'value', 'suggestion', 'suggester', 'parts'],
  begin: ({ name, options }): ExportRun => {
    const labels = new Set<string>();
    let number = 0;
    const tasks = oneFile(`${name}.json`, {
      head: '[\n',
      between: ',\n',
      tail: '\n]\n',
      article: (article) => {
        for (const mention of article.mentions) labels.add(labelOf(mention, options.labels));
        return JSON.stringify({ id: ++number, ...task(article, options) });
      },
    });
    return {
      add: (article) => tasks.add(article),
      *end(): Iterable<Piece> {
        yield* tasks.end();
        yield { path: `${name}.config.xml`, content: configuration(labels) };
      },
    };
  },
};

function task(article: ExportArticle, options: FormatOptions): object {
  const offsets = new CanonicalOffsets(article.text);
  const ids = new Map(article.mentions.map((mention, index) => [mention, mention.id ?? `suggestion-${index}`]));
  const regions = (mentions: readonly ExportMention[]): object[] => mentions.flatMap((mention) => region(mention, ids.get(mention) ?? '', offsets, options));
  const suggested = article.mentions.filter(({ status }) => status === 'suggested');
  const models = [...new Set(suggested.map(({ suggestedBy = OWN_MODEL }) => suggestedBy))];
  const madeBy = (model: string): readonly ExportMention[] => suggested.filter(({ suggestedBy = OWN_MODEL }) => suggestedBy === model);
  return {
    data: { text: article.text, file: article.file, ...article.article },
    annotations: [{ result: regions(article.mentions.filter(({ status }) => status === 'confirmed')) }],
    // One for each that suggested something.
    predictions: models.map((model) => ({ model_version: model, score: mean(madeBy(model).map(({ confidence }) => confidence)), result: regions(madeBy(model)) })),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);
}

function region(mention: ExportMention, id: string, offsets: CanonicalOffsets, { labels }: FormatOptions): object[] {
  const place = { start: offsets.fromCanonical(mention.start), end: offsets.fromCanonical(mention.end), text: mention.quote };
  const { note, continues } = mention;
  const said = (control: 'value' | 'entity'): object[] =>
    mention[control] === undefined ? [] : [{ id, from_name: CONTROLS[control], to_name: CONTROLS.text, type: 'textarea', value: { ...place, text: [mention[control]] } }];
  return [
    {
      id,
      from_name: CONTROLS.label,
      to_name: CONTROLS.text,
      type: 'labels',
      value: { ...place, labels: [labelOf(mention, labels)] },
      ...(note === undefined ? {} : { meta: { text: [note] } }),
    },
    ...said('value'),
    ...said('entity'),
    ...(continues === undefined ? [] : [{ type: 'relation', from_id: continues, to_id: id, direction: 'right' }]),
  ];
}

/** Colours that differ in lightness as well (Okabe and Ito, 2008). */
const COLOURS = ['#E69F00', '#56B4E9', '#009E73', '#F0E442', '#0072B2', '#D55E00', '#CC79A7', '#999999'];

function configuration(labels: ReadonlySet<string>): string {
  const choices = [...labels].sort().map((value, index) => `    ${element('Label', { value, background: COLOURS[index % COLOURS.length] })}\n`);
  const area = (name: string, placeholder: string): string => `  ${element('TextArea', { name, toName: CONTROLS.text, perRegion: 'true', placeholder })}\n`;
  return [
    '<View>\n',
    `  ${element('Labels', { name: CONTROLS.label, toName: CONTROLS.text }, `\n${choices.join('')}  `)}\n`,
    `  ${element('Text', { name: CONTROLS.text, value: '$text' })}\n`,
    area(CONTROLS.value, 'Value of a date (TIMEX3)'),
    area(CONTROLS.entity, 'Actor or issue'),
    '</View>\n',
  ].join('');
}
