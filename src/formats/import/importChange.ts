import { applyChange, type DecisionChange } from '../../annotation/decisionChange';
import type { ChangeableArticle } from '../../changes/changeRequest';
import type { ImportedArticle } from './importFormat';
import { mergeImport, type ArticleImport } from './mergeImport';

/** What imports do to one article, together. */
export function importInto(imports: readonly ImportedArticle[], { decisions, context }: Pick<ChangeableArticle, 'decisions' | 'context'>): ArticleImport {
  let now = decisions;
  const steps = imports.map((imported) => {
    const step = mergeImport(imported, now, context);
    now = applyChange(now, step.change);
    return step;
  });
  const sum = (count: (step: ArticleImport) => number): number => steps.reduce((total, step) => total + count(step), 0);
  return {
    change: together(steps.map(({ change }) => change)),
    added: sum(({ added }) => added),
    known: sum(({ known }) => known),
    problems: steps.flatMap(({ problems }) => problems),
    suggestions: sum(({ suggestions }) => suggestions),
  };
}

function together(changes: readonly DecisionChange[]): DecisionChange {
  const articles = changes.flatMap(({ article }) => article ?? []);
  const [first, last] = [articles[0], articles.at(-1)];
  return {
    annotations: changes.flatMap(({ annotations }) => annotations ?? []),
    entities: changes.flatMap(({ entities }) => entities ?? []),
    ...(first === undefined || last === undefined ? {} : { article: { ...(first.before === undefined ? {} : { before: first.before }), ...(last.after === undefined ? {} : { after: last.after }) } }),
  };
}
