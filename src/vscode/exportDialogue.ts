import * as vscode from 'vscode';
import type { ExportFormat } from '../formats/exportFormat';
import { EXPORT_FORMATS } from '../formats/exportFormats';
import { askPick, BACK, type StepResult } from './steps';

const { t } = vscode.l10n;

/** The article in front, all of the workspace's, or those that were selected in the Explorer. */
export type ExportScope = 'article' | 'workspace' | 'selected';

/** What to export and how. */
export interface ExportChoice {
  readonly scope: ExportScope;
  readonly suggestions: boolean;
  readonly format: ExportFormat;
}

type Draft = Partial<ExportChoice>;

type Question = (canGoBack: boolean) => Promise<StepResult<Draft>>;

interface Choice extends vscode.QuickPickItem {
  readonly draft: Draft;
}

const SCOPES: Readonly<Record<ExportScope, string>> = {
  article: t('This article'),
  workspace: t('All articles of the workspace'),
  selected: t('The selected files and folders'),
};

/**
 * Asks what is still open of an export, with a step back.
 * @param scopes What can be exported; at least one.
 * @param given What is settled already.
 * @returns Undefined when the dialogue was left.
 */
export async function askExport(scopes: readonly ExportScope[], given: Draft): Promise<ExportChoice | undefined> {
  const questions: readonly Question[] = [
    ...(given.scope === undefined && scopes.length > 1 ? [question(t('What to export'), scopeChoices(scopes))] : []),
    ...(given.suggestions === undefined ? [question(t('Which annotations'), suggestionChoices())] : []),
    ...(given.format === undefined ? [question(t('Format'), formatChoices())] : []),
  ];
  const answers: Draft[] = [];
  for (let ask = questions[0]; ask !== undefined; ask = questions[answers.length]) {
    const answer = await ask(answers.length > 0);
    if (answer === undefined) return undefined;
    if (answer === BACK) answers.pop();
    else answers.push(answer);
  }
  const { scope = scopes[0], suggestions = false, format } = answers.reduce<Draft>((draft, answer) => ({ ...draft, ...answer }), given);
  return scope === undefined || format === undefined ? undefined : { scope, suggestions, format };
}

function question(placeholder: string, items: readonly Choice[]): Question {
  return async (canGoBack) => {
    const item = await askPick<Choice>({ title: t('Export annotations'), placeholder, canGoBack, items: () => items });
    return item === undefined || item === BACK ? item : item.draft;
  };
}

function scopeChoices(scopes: readonly ExportScope[]): readonly Choice[] {
  return scopes.map((scope) => ({ label: SCOPES[scope], draft: { scope } }));
}

function suggestionChoices(): readonly Choice[] {
  return [
    { label: t('Decisions'), detail: t('What was tagged or confirmed'), draft: { suggestions: false } },
    { label: t('Decisions and suggestions'), detail: t('Also what is only suggested, marked so'), draft: { suggestions: true } },
  ];
}

function formatChoices(): readonly Choice[] {
  return EXPORT_FORMATS.map((format) => ({ label: format.label, description: format.extension, detail: format.detail, draft: { format } }));
}
