import * as vscode from 'vscode';
import { codeIcon } from './codebookNodes';
import type { PickerEntity, PickerRow, PickerSection, PlacedRow, PlainType } from '../view/tagPicker';

/** A row of the tag picker as VS Code shows it. */
export interface TagItem extends vscode.QuickPickItem {
  readonly row?: PickerRow;
}

const SECTIONS: Readonly<Record<PickerSection, string>> = {
  recent: vscode.l10n.t('used last'),
  types: vscode.l10n.t('types'),
  codes: vscode.l10n.t('codebook'),
  likely: vscode.l10n.t('like the passage'),
  create: vscode.l10n.t('new'),
  entities: vscode.l10n.t('actors and issues'),
};

const ENTITY_ICONS: Readonly<Record<string, string>> = {
  person: 'person',
  organisation: 'briefcase',
  country: 'globe',
  group: 'organization',
  place: 'location',
};

/** Rows with a separator before each section. */
export function tagItems(rows: readonly PlacedRow[]): readonly TagItem[] {
  return rows.flatMap(({ section, row }, index): readonly TagItem[] => {
    const item: TagItem = { ...looksOf(row), row, alwaysShow: true };
    const isFirst = section !== rows[index - 1]?.section;
    return isFirst ? [{ label: SECTIONS[section], kind: vscode.QuickPickItemKind.Separator }, item] : [item];
  });
}

type Looks = Pick<TagItem, 'label' | 'description' | 'detail' | 'iconPath'>;

function looksOf(row: PickerRow): Looks {
  switch (row.kind) {
    case 'type':
      return typeLooks(row.type);
    case 'code': {
      const { name, path, key, description, color } = row.code;
      return {
        label: name,
        iconPath: codeIcon(color),
        ...described([...path.slice(-1), ...keyHint(key)]),
        ...(description === undefined ? {} : { detail: description }),
      };
    }
    case 'entity':
      return entityLooks(row.entity);
    case 'create':
      return {
        label: row.type === 'actor' ? vscode.l10n.t('Create Actor…') : vscode.l10n.t('Create Issue'),
        description: `“${row.name}”`,
        iconPath: new vscode.ThemeIcon('add'),
      };
  }
}

function typeLooks(type: PlainType): Looks {
  switch (type) {
    case 'actor':
      return { label: vscode.l10n.t('Actor'), ...described([vscode.l10n.t('by the passage’s own words'), ...keyHint('a')]), iconPath: new vscode.ThemeIcon('account') };
    case 'date':
      return { label: vscode.l10n.t('Date'), ...described([vscode.l10n.t('a time expression with a value'), ...keyHint('d')]), iconPath: new vscode.ThemeIcon('calendar') };
    case 'issue':
      return { label: vscode.l10n.t('Issue'), ...described([vscode.l10n.t('by the passage’s own words'), ...keyHint('i')]), iconPath: new vscode.ThemeIcon('comment-discussion') };
    case 'quote':
      return { label: vscode.l10n.t('Quotation'), description: vscode.l10n.t('what someone says; then who says it'), iconPath: new vscode.ThemeIcon('quote') };
  }
}

/** An entity as a row: name, role and number of mentions. */
export function entityLooks({ record, mentions, decided }: PickerEntity): Looks {
  const { name, type, kind, roles = [], aliases = [] } = record;
  const count = mentions === 0 ? vscode.l10n.t('codebook') : mentions === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', mentions);
  const icon = type === 'issue' ? 'comment-discussion' : (ENTITY_ICONS[kind ?? ''] ?? 'account');
  return {
    label: name,
    iconPath: new vscode.ThemeIcon(icon),
    ...described([...roles.slice(0, 1).map(({ title }) => title), count, ...(decided ? ['✓'] : [])]),
    ...(aliases.length === 0 ? {} : { detail: aliases.slice(0, 6).join(', ') }),
  };
}

function described(parts: readonly string[]): Pick<Looks, 'description'> {
  return parts.length === 0 ? {} : { description: parts.join(' · ') };
}

/** The key that does the same in coding mode. */
function keyHint(key: string | undefined): readonly string[] {
  return key === undefined ? [] : [`[${key}]`];
}
