import * as vscode from 'vscode';
import type { Session } from '../session/session';
import type { ViewMention } from '../view/articleView';
import { buildEntityTree } from '../view/entityTree';
import { findMentionNode, type TreeNode } from '../view/treeNode';
import type { CodeLookup } from './codeLookup';
import { EntityElement, itemFor, tooltipFor } from './entityItem';
import { readEntitiesSettings, readShown } from './settings';

/** The article that the view shows. */
export interface ShownArticle {
  readonly document: vscode.TextDocument;
  readonly session: Session;
}

/** What the view shows: no article, an article without entities, a filter without matches, or entities. */
type TreeState = 'none' | 'empty' | 'noMatch' | 'full';

/** The tree's data, from the session of the article shown. */
export class EntitiesTree implements vscode.TreeDataProvider<EntityElement> {
  readonly #codes: CodeLookup;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #article: ShownArticle | undefined;
  #filter = '';
  #roots: readonly TreeNode[] | undefined;
  #elements = new WeakMap<TreeNode, EntityElement>();

  constructor(codes: CodeLookup) {
    this.#codes = codes;
  }

  get article(): ShownArticle | undefined {
    return this.#article;
  }

  get filter(): string {
    return this.#filter;
  }

  get state(): TreeState {
    if (this.#article === undefined) return 'none';
    if (this.#nodes().length > 0) return 'full';
    return this.#filter === '' ? 'empty' : 'noMatch';
  }

  /** Shows an article, or the same one again after a change. */
  show(article: ShownArticle | undefined): void {
    this.#article = article;
    this.refresh();
  }

  setFilter(filter: string): void {
    this.#filter = filter;
    this.refresh();
  }

  refresh(): void {
    this.#roots = undefined;
    this.#elements = new WeakMap();
    this.#changed.fire(undefined);
  }

  getTreeItem(element: EntityElement): vscode.TreeItem {
    return itemFor(element);
  }

  resolveTreeItem(item: vscode.TreeItem, element: EntityElement): vscode.TreeItem {
    if (this.#article !== undefined) item.tooltip = tooltipFor(element, this.#article.session, this.#codes(element.uri.toString()));
    return item;
  }

  getChildren(element?: EntityElement): EntityElement[] {
    return (element?.node.children ?? this.#nodes()).flatMap((node) => this.#elementOf(node) ?? []);
  }

  getParent(element: EntityElement): EntityElement | undefined {
    return this.#elementOf(element.node.parent);
  }

  /** The element that stands for a mention. */
  find(mention: ViewMention): EntityElement | undefined {
    return this.#elementOf(findMentionNode(this.#nodes(), mention));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #nodes(): readonly TreeNode[] {
    return (this.#roots ??= this.#build());
  }

  #build(): readonly TreeNode[] {
    if (this.#article === undefined) return [];
    const { document, session } = this.#article;
    const { places } = readShown(document.uri);
    return buildEntityTree(session.article, session.view, { ...readEntitiesSettings(), places, filter: this.#filter, codes: this.#codes(document.uri.toString()) });
  }

  #elementOf(node: TreeNode | undefined): EntityElement | undefined {
    if (node === undefined || this.#article === undefined) return undefined;
    const known = this.#elements.get(node);
    if (known !== undefined) return known;
    const element = new EntityElement(this.#article.document.uri, node);
    this.#elements.set(node, element);
    return element;
  }
}
