import * as vscode from 'vscode';
import type { Session } from '../session/session';
import type { ViewMention } from '../view/articleView';
import { findMentionNode, type TreeNode } from '../view/treeNode';
import type { CodeLookup } from './codeLookup';
import { EntityElement, itemFor, tooltipFor } from './entityItem';

/** The article that a view shows. */
export interface ShownArticle {
  readonly document: vscode.TextDocument;
  readonly session: Session;
}

/** The data of a view of one article, from its session; nodes are made when first asked for. */
export class ArticleTree implements vscode.TreeDataProvider<EntityElement> {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #article: ShownArticle | undefined;
  #roots: readonly TreeNode[] | undefined;
  #elements = new WeakMap<TreeNode, EntityElement>();

  constructor(
    private readonly codes: CodeLookup,
    private readonly build: (article: ShownArticle) => readonly TreeNode[],
  ) {}

  get article(): ShownArticle | undefined {
    return this.#article;
  }

  get isEmpty(): boolean {
    return this.#nodes().length === 0;
  }

  /** Shows an article, or the same one again after a change. */
  show(article: ShownArticle | undefined): void {
    this.#article = article;
    this.#roots = undefined;
    this.#elements = new WeakMap();
    this.#changed.fire(undefined);
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

  /** The element that stands for a mention. */
  find(mention: ViewMention): EntityElement | undefined {
    return this.#elementOf(findMentionNode(this.#nodes(), mention));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #nodes(): readonly TreeNode[] {
    return (this.#roots ??= this.#article === undefined ? [] : this.build(this.#article));
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
