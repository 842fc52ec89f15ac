import type { Article } from '../article/article';
import type { ActorKind, IssueKind } from '../recognition/mention';
import type { ViewMention } from './articleView';
import { counted } from './counted';
import { sentenceAround } from './sentenceText';
import type { TreeBranch, TreeIcon } from './treeNode';
import { isCentral, type Listed } from './treeOptions';

/** Says what a mention's status is, for a screen reader. */
export const STATUS_WORDS: Readonly<Record<ViewMention['status'], string>> = { confirmed: 'decided', suggested: 'suggested' };

/** English names of the kinds of actors and issues: one, and many. */
export const KIND_WORDS: Readonly<Record<ActorKind | IssueKind, readonly [one: string, many: string]>> = {
  person: ['person', 'People'],
  organisation: ['organisation', 'Organisations'],
  country: ['country', 'Countries'],
  group: ['group', 'Groups'],
  place: ['place', 'Places'],
  issue: ['issue', 'Issues'],
  candidate: ['candidate issue', 'Candidates'],
};

/** One type at the top of the tree. Nothing is shown for a type without mentions. */
export function typeBranch(key: 'actors' | 'dates' | 'issues' | 'quotes' | 'codes', label: string, branches: readonly TreeBranch[]): readonly TreeBranch[] {
  if (branches.length === 0) return [];
  const entities = branches.reduce((sum, branch) => sum + entitiesIn(branch), 0);
  return [{
    key, kind: 'type', label, icon: key, isExpanded: true,
    description: String(entities),
    accessibleLabel: `${label}, ${entities}`,
    mentions: branches.flatMap(({ mentions }) => mentions),
    branches: () => branches,
  }];
}

function entitiesIn(branch: TreeBranch): number {
  if (branch.kind === 'entity' || branch.kind === 'mention') return 1;
  return branch.branches().reduce((sum, below) => sum + entitiesIn(below), 0);
}

/** A group of entities within a type; none if it would be empty. */
export function groupBranch(key: string, label: string, icon: TreeIcon, isExpanded: boolean, branches: readonly TreeBranch[]): readonly TreeBranch[] {
  if (branches.length === 0) return [];
  return [{
    key, kind: 'group', label, icon, isExpanded,
    description: String(branches.length),
    accessibleLabel: `${label}, ${branches.length}`,
    mentions: branches.flatMap(({ mentions }) => mentions),
    branches: () => branches,
  }];
}

/**
 * An actor or issue with its mentions beneath.
 * @param remark What stands beside the count: a role, or where an issue belongs.
 */
export function entityBranch(article: Article, { entity, mentions }: Listed, remark = entity.roles[0]?.title): TreeBranch {
  const [kind] = KIND_WORDS[entity.kind];
  const weight = isCentral(entity) ? ['central'] : [];
  return {
    key: entity.id, kind: 'entity', label: entity.name, entity, icon: entity.kind, isExpanded: false,
    description: [String(mentions.length), ...decidedMark(mentions), ...weight, ...(remark === undefined ? [] : [remark]), ...(entity.note === undefined ? [] : [`✎ ${entity.note}`])].join(' · '),
    accessibleLabel: [entity.name, remark ?? kind, ...weight, counted(mentions.length, 'mention'), statusOf(mentions), ...(entity.note === undefined ? [] : [`note: ${entity.note}`])].join(', '),
    mentions,
    branches: () => mentionBranches(article, mentions),
  };
}

/** "✓" when all mentions were decided, "✓2" when two of them were. */
export function decidedMark(mentions: readonly ViewMention[]): readonly string[] {
  const decided = mentions.filter(({ status }) => status === 'confirmed').length;
  if (decided === 0) return [];
  return decided === mentions.length ? ['✓'] : [`✓${decided}`];
}

function statusOf(mentions: readonly ViewMention[]): string {
  const decided = mentions.filter(({ status }) => status === 'confirmed').length;
  if (decided === 0) return STATUS_WORDS.suggested;
  return decided === mentions.length ? STATUS_WORDS.confirmed : `${decided} ${STATUS_WORDS.confirmed}`;
}

/** Characters kept before a mention: side bars are narrow, and the mention must be in sight. */
const LEAD_LENGTH = 14;

/** Mentions in their sentences. */
export function mentionBranches(article: Article, mentions: readonly ViewMention[]): readonly TreeBranch[] {
  return mentions.map((mention, index) => {
    const { text, highlight } = sentenceAround(article, mention, LEAD_LENGTH);
    const note = mention.annotation?.note;
    return {
      key: `#${index}`, kind: 'mention', label: text, highlight, icon: 'mention', isExpanded: false,
      ...(note === undefined ? {} : { description: `✎ ${note}` }),
      accessibleLabel: `${text}, ${STATUS_WORDS[mention.status]}`,
      mentions: [mention],
      branches: () => [],
    };
  });
}
