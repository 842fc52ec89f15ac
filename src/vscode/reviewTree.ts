import * as vscode from 'vscode';
import type { ViewMention } from '../view/articleView';
import { buildReviewTree } from '../view/reviewTree';
import { findMentionNode, type TreeNode } from '../view/treeNode';
import type { CodeLookup } from './codeLookup';
import type { ShownArticle } from './entitiesTree';
import { EntityElement, itemFor, tooltipFor } from './entityItem';
import { readShown } from './settings';

/** The Review view's data, from the session of the article shown. */
export class ReviewTree implements vscode.TreeDataProvider<EntityElement> {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #article: ShownArticle | undefined;
  #showsDismissed = false;
  #roots: readonly TreeNode[] | undefined;
  #elements = new WeakMap<TreeNode, EntityElement>();

  constructor(private readonly codes: CodeLookup) {}

  get article(): ShownArticle | undefined {
    return this.#article;
  }

  get isEmpty(): boolean {
    return this.#nodes().length === 0;
  }

  /** Shows an article, or the same one again after a change. */
  show(article: ShownArticle | undefined): void {
    this.#article = article;
    this.#refresh();
  }

  showDismissed(shows: boolean): void {
    this.#showsDismissed = shows;
    this.#refresh();
  }

  getTreeItem(element: EntityElement): vscode.TreeItem {
    return itemFor(element);
  }

  resolveTreeItem(item: vscode.TreeItem, element: EntityElement): vscode.TreeItem {
    if (this.#article !== undefined) item.tooltip = tooltipFor(element, this.#article.session, this.codes(element.uri.toString()));
    return item;
  }

  getChildren(element?: EntityElement): EntityElement[] {
    return (element?.node.children ?? this.#nodes()).flatMap((node) => this.#elementOf(node) ?? []);
  }

  getParent(element: EntityElement): EntityElement | undefined {
    return this.#elementOf(element.node.parent);
  }

  /** The element that stands for a suggestion. */
  find(mention: ViewMention): EntityElement | undefined {
    return this.#elementOf(findMentionNode(this.#nodes(), mention));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #refresh(): void {
    this.#roots = undefined;
    this.#elements = new WeakMap();
    this.#changed.fire(undefined);
  }

  #nodes(): readonly TreeNode[] {
    return (this.#roots ??= this.#build());
  }

  #build(): readonly TreeNode[] {
    if (this.#article === undefined) return [];
    const { document, session } = this.#article;
    const options = { shown: readShown(document.uri), codes: this.codes(document.uri.toString()), dismissed: this.#showsDismissed };
    return buildReviewTree(session.article, session.view, session.shown, options);
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
