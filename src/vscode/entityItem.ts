import * as vscode from 'vscode';
import { isThemeColour } from '../codebook/themeColours';
import type { Session } from '../session/session';
import type { CodeLabel } from '../view/codeLabel';
import type { ViewMention } from '../view/articleView';
import { hoverText } from '../view/hoverText';
import { targetOf } from '../view/mentionTarget';
import { sentenceAround } from '../view/sentenceText';
import type { TreeIcon, TreeNode, TreeNodeKind } from '../view/treeNode';
import { lookOf } from '../view/visibility';
import type { TargetHolder } from './targetArguments';

/** An element of the Entities or the Review view: a node, and the article it is from. */
export class EntityElement implements TargetHolder {
  constructor(
    readonly uri: vscode.Uri,
    readonly node: TreeNode,
  ) {}

  /** What a command called on the element acts on. */
  get target(): TargetHolder['target'] {
    return targetOf(this.uri.toString(), this.node.content.mentions);
  }
}

/** Most characters of a sentence on either side of its mention. */
const SENTENCE_LENGTH = 400;

const ICONS: Readonly<Record<TreeIcon, string>> = {
  actors: 'account',
  dates: 'calendar',
  issues: 'comment-discussion',
  codes: 'bookmark',
  quotes: 'quote',
  direct: 'quote',
  indirect: 'comment',
  thought: 'comment-draft',
  person: 'person',
  organisation: 'briefcase',
  country: 'globe',
  group: 'organization',
  place: 'location',
  date: 'calendar',
  duration: 'watch',
  issue: 'comment-discussion',
  candidate: 'lightbulb',
  code: 'bookmark',
  uncertain: 'question',
  field: 'list-tree',
  mention: 'circle-outline',
  dismissed: 'circle-slash',
};

/** How an element looks in the tree. */
export function itemFor(element: EntityElement): vscode.TreeItem {
  const { id, content } = element.node;
  const { annotation, highlight, kind, mentions } = content;
  const item = new vscode.TreeItem(highlight === undefined ? content.label : { label: content.label, highlights: [[highlight.start, highlight.end]] });
  item.id = id;
  item.collapsibleState = collapsibleState(element.node);
  if (content.description !== undefined) item.description = content.description;
  item.accessibilityInformation = { label: content.accessibleLabel };
  item.iconPath = iconFor(element.node);
  item.contextValue = [kind, ...(annotation === undefined ? [] : [annotation.anchor]), ...new Set(mentions.map(({ status }) => (status === 'confirmed' ? 'decided' : 'suggested'))), ...onlyType(mentions)].join(' ');
  if (kind === 'lost' || kind === 'place') item.command = { command: 'newsAnnotator.revealLost', title: vscode.l10n.t('Go to Where It Was'), arguments: [element] };
  if (kind === 'mention' || kind === 'entity') {
    item.command = { command: 'newsAnnotator.revealMention', title: vscode.l10n.t('Go to Mention'), arguments: [element] };
  }
  return item;
}

/** What a rest of the mouse shows: who an entity is; a mention in its whole sentence. */
export function tooltipFor({ node: { content } }: EntityElement, { article, view }: Session, codes: readonly CodeLabel[]): vscode.MarkdownString | string {
  const [first] = content.mentions;
  if (first === undefined || content.kind === 'type' || content.kind === 'group') return content.accessibleLabel;
  if (content.kind === 'mention') return sentenceAround(article, first, SENTENCE_LENGTH, SENTENCE_LENGTH).text;
  return new vscode.MarkdownString(hoverText(view, first, codes).markdown);
}

const LEAVES: ReadonlySet<TreeNodeKind> = new Set<TreeNodeKind>(['mention', 'place', 'dismissed']);

function collapsibleState({ content }: TreeNode): vscode.TreeItemCollapsibleState {
  if (LEAVES.has(content.kind) || (content.kind === 'lost' && !content.isExpanded)) return vscode.TreeItemCollapsibleState.None;
  return content.isExpanded ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

/** In the colour of the type; a mention's dot is full once it is decided. */
function iconFor({ content: { icon, color, kind, mentions } }: TreeNode): vscode.ThemeIcon {
  const [first] = mentions;
  const look = first && lookOf(first);
  const id = kind === 'mention' && first?.status === 'confirmed' ? 'circle-filled' : ICONS[icon];
  if (color !== undefined && isThemeColour(color)) return new vscode.ThemeIcon(id, new vscode.ThemeColor(color));
  return new vscode.ThemeIcon(id, look && new vscode.ThemeColor(`newsAnnotator.${look}Foreground`));
}

/** What a menu may ask of an element: whether all its mentions are dates, or quotations. */
function onlyType(mentions: readonly ViewMention[]): readonly string[] {
  return ['date', 'quote'].filter((name) => mentions.length > 0 && mentions.every(({ type }) => type === name));
}
