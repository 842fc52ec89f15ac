import * as vscode from 'vscode';
import type { Code, CodebookEntry } from '../codebook/codebook';
import { isThemeColour } from '../codebook/themeColours';

/** A node of the Codebook view. */
export type CodebookNode =
  | { readonly kind: 'folder'; readonly folder: vscode.WorkspaceFolder }
  | { readonly kind: 'section'; readonly folder: vscode.WorkspaceFolder; readonly section: CodebookSection }
  | { readonly kind: 'code'; readonly folder: vscode.WorkspaceFolder; readonly code: Code }
  | { readonly kind: 'entry'; readonly folder: vscode.WorkspaceFolder; readonly section: EntrySection; readonly entry: CodebookEntry };

export type EntrySection = 'actors' | 'issues';
export type CodebookSection = 'codes' | EntrySection;

/** Whether a command's argument is a node of the view, which hands its own to commands. */
export function isCodebookNode(value: unknown): value is CodebookNode {
  return typeof value === 'object' && value !== null && 'kind' in value && 'folder' in value;
}

/** The same for the same node, also after a change. */
export function nodeId(node: CodebookNode): string {
  const folder = node.folder.uri.toString();
  switch (node.kind) {
    case 'folder':
      return folder;
    case 'section':
      return `${folder} ${node.section}`;
    case 'code':
      return `${folder} codes ${node.code.id}`;
    case 'entry':
      return `${folder} ${node.section} ${node.entry.id}`;
  }
}

const SECTIONS: Readonly<Record<CodebookSection, { readonly label: string; readonly icon: string }>> = {
  codes: { label: vscode.l10n.t('Codes'), icon: 'bookmark' },
  actors: { label: vscode.l10n.t('Actors'), icon: 'account' },
  issues: { label: vscode.l10n.t('Issues'), icon: 'comment-discussion' },
};

/** How a node looks. */
export function itemOfNode(node: CodebookNode): vscode.TreeItem {
  const item = node.kind === 'code' ? codeItem(node.code) : node.kind === 'entry' ? entryItem(node) : groupItem(node);
  item.id = nodeId(node);
  item.contextValue = node.kind === 'section' ? `section ${node.section}` : node.kind;
  return item;
}

/** The picture of a code, in its own colour. */
export function codeIcon(color: string | undefined): vscode.ThemeIcon {
  const known = color !== undefined && isThemeColour(color) ? color : 'newsAnnotator.codeForeground';
  return new vscode.ThemeIcon('bookmark', new vscode.ThemeColor(known));
}

function codeItem({ name, description, examples = [], color, key, children = [] }: Code): vscode.TreeItem {
  const item = new vscode.TreeItem(name, children.length > 0 ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None);
  item.iconPath = codeIcon(color);
  const remarks = [...(key === undefined ? [] : [`[${key}]`]), ...(description === undefined ? [] : [description])];
  if (remarks.length > 0) item.description = remarks.join(' ');
  item.tooltip = [name, ...(description === undefined ? [] : [description]), ...examples.map((example) => `“${example}”`)].join('\n');
  const spoken = [name, ...(key === undefined ? [] : [vscode.l10n.t('key {0}', key)]), ...(description === undefined ? [] : [description])];
  item.accessibilityInformation = { label: spoken.join(', ') };
  return item;
}

const KIND_ICONS: Readonly<Record<string, string>> = { person: 'person', organisation: 'briefcase', country: 'globe', group: 'organization', place: 'location' };

function entryItem({ section, entry }: CodebookNode & { kind: 'entry' }): vscode.TreeItem {
  const item = new vscode.TreeItem(entry.name);
  item.iconPath = new vscode.ThemeIcon(section === 'issues' ? 'comment-discussion' : (KIND_ICONS[entry.kind ?? ''] ?? 'account'));
  const aliases = entry.aliases ?? [];
  if (aliases.length > 0) item.description = aliases.join(', ');
  item.tooltip = [entry.name, ...(entry.roles ?? []).map(({ title }) => title), ...aliases].join('\n');
  item.accessibilityInformation = { label: [entry.name, ...(entry.kind === undefined ? [] : [entry.kind]), ...aliases].join(', ') };
  return item;
}

function groupItem(node: CodebookNode & { kind: 'folder' | 'section' }): vscode.TreeItem {
  if (node.kind === 'folder') return new vscode.TreeItem(node.folder.name, vscode.TreeItemCollapsibleState.Expanded);
  const { label, icon } = SECTIONS[node.section];
  const item = new vscode.TreeItem(label, node.section === 'codes' ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed);
  item.iconPath = new vscode.ThemeIcon(icon);
  return item;
}
