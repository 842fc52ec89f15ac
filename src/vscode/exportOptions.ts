import * as vscode from 'vscode';
import type { ExportFormat, FormatOptions } from '../formats/exportFormat';
import type { MentionFilter } from '../formats/selectMentions';

const { t } = vscode.l10n;

/** How to export, beside what and in which format. */
export interface ExportSettings extends Pick<FormatOptions, 'scheme' | 'bom' | 'labels'> {
  readonly suggestions: boolean;
  readonly perArticle: boolean;
  readonly filter: MentionFilter;
}

/** Decisions of all types and coders. */
export const PLAIN_SETTINGS: ExportSettings = { suggestions: false, perArticle: false, scheme: 'iob2', bom: false, labels: 'type', filter: {} };

type Switch = 'suggestions' | 'perArticle' | 'bom' | 'iob1' | 'kinds' | 'own';

/** Something to tick: a type of annotations, or a switch. */
export interface OptionItem extends vscode.QuickPickItem {
  readonly type?: string;
  readonly turns?: Switch;
}

const CODES = 'codes';

const TYPES: readonly OptionItem[] = [
  { label: t('Actors'), type: 'actor', picked: true },
  { label: t('Dates'), type: 'date', picked: true },
  { label: t('Issues'), type: 'issue', picked: true },
  { label: t('Quotes'), type: 'quote', picked: true },
  { label: t('Codes of the codebook'), type: CODES, picked: true },
];

/** Formats with one label a passage. */
const LABELLED: ReadonlySet<string> = new Set(['conll', 'prodigy', 'doccano', 'label-studio']);

/** What can be ticked for a format. */
export function exportOptionItems(format: ExportFormat | undefined, isMany: boolean, coder: string | undefined): readonly OptionItem[] {
  const can = (condition: boolean, turns: Switch, label: string, detail: string): readonly OptionItem[] => (condition ? [{ label, detail, turns }] : []);
  return [
    ...TYPES,
    { label: t('Options'), kind: vscode.QuickPickItemKind.Separator },
    { label: t('Suggestions as well'), detail: t('Also what is only suggested, marked so where the format can'), turns: 'suggestions' },
    ...can(coder !== undefined, 'own', t('Only what {0} decided', coder ?? ''), t('Leaves out what other coders did')),
    ...can(isMany && format?.layout === 'one-file', 'perArticle', t('A file for each article'), t('Into a folder')),
    ...can(format?.id === 'csv', 'bom', t('For older Excel'), t('Begins with a byte order mark')),
    ...can(format?.id === 'conll', 'iob1', t('IOB1, as CoNLL-2003'), t('Else IOB2, which most programs want')),
    ...can(LABELLED.has(format?.id ?? ''), 'kinds', t('Labels by kind'), t('PERSON, ORG, GPE… in place of actor')),
  ];
}

/** What ticked items mean. */
export function readOptionItems(ticked: readonly OptionItem[], coder: string | undefined): ExportSettings {
  const on = (turns: Switch): boolean => ticked.some((item) => item.turns === turns);
  const types = new Set(ticked.flatMap(({ type }) => type ?? []));
  const named = new Set(TYPES.map(({ type }) => type));
  return {
    suggestions: on('suggestions'),
    perArticle: on('perArticle'),
    bom: on('bom'),
    scheme: on('iob1') ? 'iob1' : 'iob2',
    labels: on('kinds') ? 'kind' : 'type',
    filter: {
      ...(types.size === TYPES.length ? {} : { wantsType: (type: string) => types.has(named.has(type) ? type : CODES) }),
      ...(on('own') && coder !== undefined ? { coder } : {}),
    },
  };
}
