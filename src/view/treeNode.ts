import type { Annotation, Dismissal } from '../annotation/annotation';
import type { Span } from '../article/span';
import type { ActorKind, IssueKind } from '../recognition/mention';
import type { ViewEntity, ViewMention } from './articleView';

/** What a node stands for, for its picture. */
export type TreeIcon =
  | 'actors' | 'dates' | 'issues' | 'quotes' | 'codes' | 'direct' | 'indirect' | 'thought'
  | ActorKind | IssueKind | 'date' | 'duration' | 'code'
  | 'uncertain' | 'field' | 'mention' | 'dismissed';

export type TreeNodeKind = 'type' | 'group' | 'entity' | 'mention' | 'lost' | 'place' | 'dismissed';

/** What a node shows. */
export interface TreeContent {
  readonly kind: TreeNodeKind;
  readonly label: string;
  /** The part of the label that stands out: a mention in its sentence. */
  readonly highlight?: Span;
  readonly description?: string;
  /** What a screen reader says. */
  readonly accessibleLabel: string;
  readonly icon: TreeIcon;
  /** The theme colour of a code that has one of its own. */
  readonly color?: string;
  /** All mentions at or below the node. */
  readonly mentions: readonly ViewMention[];
  readonly entity?: ViewEntity;
  /** A decision that lost its place, and a suggestion that was dismissed: in Review. */
  readonly annotation?: Annotation;
  readonly dismissal?: Dismissal;
  /** Where a decision that lost its place may belong. */
  readonly place?: Span;
  readonly isExpanded: boolean;
}

/** A node to be: its key is unique among its siblings and the same after an edit elsewhere in the article. */
export interface TreeBranch extends TreeContent {
  readonly key: string;
  readonly branches: () => readonly TreeBranch[];
}

/** A node of the Entities or the Review view. */
export class TreeNode {
  /** Unique in the tree. */
  readonly id: string;
  readonly #branch: TreeBranch;
  #children: readonly TreeNode[] | undefined;

  constructor(branch: TreeBranch, readonly parent?: TreeNode) {
    const key = branch.key.replace(/[%/]/g, (sign) => (sign === '%' ? '%25' : '%2F'));
    this.id = parent === undefined ? key : `${parent.id}/${key}`;
    this.#branch = branch;
  }

  get content(): TreeContent {
    return this.#branch;
  }

  /** Made when first asked for. */
  get children(): readonly TreeNode[] {
    return (this.#children ??= this.#branch.branches().map((branch) => new TreeNode(branch, this)));
  }
}

/** The node that stands for exactly this mention. */
export function findMentionNode(nodes: readonly TreeNode[], mention: ViewMention): TreeNode | undefined {
  for (const node of nodes) {
    if (!node.content.mentions.some((other) => isSame(other, mention))) continue;
    return node.content.kind === 'mention' ? node : findMentionNode(node.children, mention);
  }
  return undefined;
}

function isSame(a: ViewMention, b: ViewMention): boolean {
  return a.start === b.start && a.end === b.end && a.type === b.type && a.annotation?.id === b.annotation?.id;
}
