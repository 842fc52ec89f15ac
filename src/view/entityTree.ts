import type { Article } from '../article/article';
import type { ActorKind } from '../recognition/mention';
import type { ArticleView, ViewEntity, ViewMention } from './articleView';
import { codeName } from './codeLabel';
import { dateBranches } from './dateBranches';
import { quoteBranches } from './quoteBranches';
import { oneLine } from './sentenceText';
import { createTextFilter, type TextFilter } from './textFilter';
import { entityBranch, groupBranch, KIND_WORDS, mentionBranches, typeBranch } from './treeBranches';
import { TreeNode, type TreeBranch } from './treeNode';
import { compareNames, sortListed, type EntityOrder, type Listed, type TreeOptions } from './treeOptions';
import { isUncertain, lookOf } from './visibility';

/**
 * The Entities view of an article: Actors by kind, Dates in the order of the calendar, Issues by field, Quotes
 * by speaker, passages tagged with Codes; then entities, then their mentions, each in its sentence. Suggestions that are rather wrong
 * than right, role nouns and candidates stand in groups of their own.
 */
export function buildEntityTree(article: Article, view: ArticleView, options: TreeOptions): readonly TreeNode[] {
  const matches = createTextFilter(options.filter);
  const listed = [...view.entities, ...unlinked(view.mentions)].flatMap((entity) => listMatching(entity, matches));
  const branches = [
    ...typeBranch('actors', 'Actors', actorBranches(article, listed, options)),
    ...typeBranch('dates', 'Dates', dateBranches(article, view.mentions, matches, options.grouped)),
    ...typeBranch('issues', 'Issues', issueBranches(article, listed, options)),
    ...typeBranch('quotes', 'Quotes', quoteBranches(article, view, matches, options)),
    ...typeBranch('codes', 'Codes', codeBranches(article, view.mentions, matches, options)),
  ];
  return branches.map((branch) => new TreeNode(branch));
}

const ACTOR_GROUPS = ['person', 'organisation', 'country', 'group'] as const satisfies readonly ActorKind[];

function actorBranches(article: Article, listed: readonly Listed[], options: TreeOptions): readonly TreeBranch[] {
  const actors = listed.filter(({ entity }) => entity.type === 'actor');
  const { sure, nominal, uncertain } = splitByCertainty(actors);
  const branchesOf = (group: readonly Listed[]): readonly TreeBranch[] =>
    sortListed(group, options.sortBy).map((item) => entityBranch(article, item));
  const ofKind = (kind: ActorKind): readonly Listed[] => sure.filter(({ entity }) => entity.kind === kind);
  const acting = options.grouped
    ? ACTOR_GROUPS.flatMap((kind) => groupBranch(`kind:${kind}`, KIND_WORDS[kind][1], kind, true, branchesOf(ofKind(kind))))
    : branchesOf(sure.filter(({ entity }) => entity.kind !== 'place'));
  const places = options.places ? ofKind('place') : ofKind('place').filter(isDecided);
  return [
    ...acting,
    ...groupBranch('kind:place', KIND_WORDS.place[1], 'place', true, branchesOf(places)),
    ...groupBranch('nominal', 'By role', 'uncertain', false, branchesOf(nominal)),
    ...groupBranch('uncertain', 'Uncertain', 'uncertain', false, branchesOf(uncertain)),
  ];
}

function isDecided({ mentions }: Listed): boolean {
  return mentions.some(({ status }) => status === 'confirmed');
}

function issueBranches(article: Article, listed: readonly Listed[], options: TreeOptions): readonly TreeBranch[] {
  const issues = listed.filter(({ entity }) => entity.type === 'issue');
  const { sure, uncertain } = splitByCertainty(issues);
  const isCandidate = ({ mentions }: Listed): boolean => mentions.every(({ kind }) => kind === 'candidate');
  const branchesOf = (group: readonly Listed[]): readonly TreeBranch[] =>
    sortListed(group, options.sortBy).map((item) => entityBranch(article, item, options.grouped ? undefined : fieldOf(item)));
  return [
    ...(options.grouped ? fieldBranches(sure, options.sortBy, branchesOf) : branchesOf(sure)),
    ...groupBranch('candidates', 'Candidates', 'candidate', false, branchesOf(uncertain.filter(isCandidate))),
    ...groupBranch('uncertain', 'Uncertain', 'uncertain', false, branchesOf(uncertain.filter((item) => !isCandidate(item)))),
  ];
}

/** Issues under the names of the concepts above them; those without stand first, then the fields of the most central issues. */
function fieldBranches(issues: readonly Listed[], sortBy: EntityOrder, branchesOf: (group: readonly Listed[]) => readonly TreeBranch[]): readonly TreeBranch[] {
  const weightOf = (group: readonly Listed[]): number => (sortBy === 'count' ? Math.max(...group.map(({ entity }) => entity.salience ?? 0)) : 0);
  const fields = [...groupBy(issues, (issue) => fieldOf(issue) ?? '')].sort(([a, one], [b, other]) => weightOf(other) - weightOf(one) || compareNames(a, b));
  const [without, within] = [fields.filter(([field]) => field === ''), fields.filter(([field]) => field !== '')];
  return [
    ...without.flatMap(([, group]) => branchesOf(group)),
    ...within.flatMap(([field, group]) => groupBranch(`field:${field}`, field, 'field', true, branchesOf(group))),
  ];
}

function fieldOf({ entity: { path = [] } }: Listed): string | undefined {
  return path.length === 0 ? undefined : path.join(' › ');
}

function codeBranches(article: Article, mentions: readonly ViewMention[], matches: TextFilter, options: TreeOptions): readonly TreeBranch[] {
  const nameOf = (id: string): string => codeName(id, options.codes ?? []);
  const coded = mentions.filter((mention) => lookOf(mention) === 'code' && matches(mention.type, nameOf(mention.type), mention.text));
  const codes = [...groupBy(coded, ({ type }) => type)].map(([id, own]) => ({ entity: standIn(id, nameOf(id), 'issue', own), mentions: own }));
  return sortListed(codes, options.sortBy).map((item) => {
    const color = options.codes?.find(({ id }) => id === item.entity.id)?.color;
    const coloured = color === undefined ? {} : { color };
    const branches = (): readonly TreeBranch[] => mentionBranches(article, item.mentions).map((branch) => ({ ...branch, ...coloured }));
    return { ...entityBranch(article, item, 'code'), icon: 'code', description: String(item.mentions.length), ...coloured, branches };
  });
}

function splitByCertainty(listed: readonly Listed[]): Readonly<Record<'sure' | 'nominal' | 'uncertain', readonly Listed[]>> {
  const part = (belongs: (mention: ViewMention) => boolean): readonly Listed[] =>
    listed.flatMap(({ entity, mentions }) => {
      const own = mentions.filter(belongs);
      return own.length === 0 ? [] : [{ entity, mentions: own }];
    });
  return {
    sure: part((mention) => !isUncertain(mention)),
    nominal: part((mention) => isUncertain(mention) && mention.nominal === true),
    uncertain: part((mention) => isUncertain(mention) && mention.nominal !== true),
  };
}

/** Actors and issues that no entity was given to, gathered by their wording. */
function unlinked(mentions: readonly ViewMention[]): readonly ViewEntity[] {
  const open = mentions.filter(({ type, entity }) => entity === undefined && (type === 'actor' || type === 'issue'));
  const groups = groupBy(open, ({ type, text }) => `${type} “${oneLine(text)}”`);
  return [...groups].map(([key, own]) => standIn(key, oneLine(own[0]?.text ?? ''), own[0]?.type === 'issue' ? 'issue' : 'actor', own));
}

function standIn(id: string, name: string, type: 'actor' | 'issue', mentions: readonly ViewMention[]): ViewEntity {
  return { id, name, type, kind: type === 'issue' ? 'issue' : 'person', aliases: [], roles: [], mentions, decided: false };
}

/** The entity with all its mentions if its names match, else with the mentions that do. */
function listMatching(entity: ViewEntity, matches: TextFilter): readonly Listed[] {
  const isMatch = matches(entity.name, ...entity.aliases, ...entity.roles.map(({ title }) => title), ...(entity.path ?? []));
  const mentions = isMatch ? entity.mentions : entity.mentions.filter(({ text }) => matches(text));
  return mentions.length === 0 ? [] : [{ entity, mentions }];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
