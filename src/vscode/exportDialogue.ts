import * as vscode from 'vscode';
import type { ExportFormat } from '../formats/exportFormat';
import { EXPORT_FORMATS } from '../formats/exportFormats';
import { exportOptionItems, readOptionItems, type ExportSettings } from './exportOptions';
import { askMany, askPick, BACK, type StepResult } from './steps';

const { t } = vscode.l10n;

/** The article in front, all of the workspace's, or those that were selected in the Explorer. */
export type ExportScope = 'article' | 'workspace' | 'selected';

/** What to export and how. */
export interface ExportChoice {
  readonly scope: ExportScope;
  readonly format: ExportFormat;
  readonly settings: ExportSettings;
}

/** Whose annotations and of what. */
export interface ExportSubject {
  readonly coder: string | undefined;
  /** Names of the files and folders selected; empty for none. */
  readonly what: string;
}

type Draft = Partial<ExportChoice>;

type Question = (draft: Draft, canGoBack: boolean) => Promise<StepResult<Draft>>;

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
 * @param subject Who decides here, where decisions are signed, and the names of what was selected.
 * @returns Undefined when the dialogue was left.
 */
export async function askExport(scopes: readonly ExportScope[], given: Draft, { coder, what }: ExportSubject): Promise<ExportChoice | undefined> {
  const title = what === '' ? t('Export annotations') : t('Export annotations of {0}', what);
  const questions: readonly Question[] = [
    ...(given.scope === undefined && scopes.length > 1 ? [question(title, t('What to export'), scopeChoices(scopes))] : []),
    ...(given.format === undefined ? [question(title, t('Format'), formatChoices())] : []),
    ...(given.settings === undefined ? [optionQuestion(title, coder)] : []),
  ];
  const known: Draft = { ...(scopes[0] === undefined ? {} : { scope: scopes[0] }), ...given };
  const answers: Draft[] = [];
  const draft = (): Draft => answers.reduce<Draft>((sum, answer) => ({ ...sum, ...answer }), known);
  for (let ask = questions[0]; ask !== undefined; ask = questions[answers.length]) {
    const answer = await ask(draft(), answers.length > 0);
    if (answer === undefined) return undefined;
    if (answer === BACK) answers.pop();
    else answers.push(answer);
  }
  const { scope, format, settings } = draft();
  return scope === undefined || format === undefined || settings === undefined ? undefined : { scope, format, settings };
}

function question(title: string, placeholder: string, items: readonly Choice[]): Question {
  return async (_draft, canGoBack) => {
    const item = await askPick<Choice>({ title, placeholder, canGoBack, items });
    return item === undefined || item === BACK ? item : item.draft;
  };
}

function optionQuestion(title: string, coder: string | undefined): Question {
  return async ({ format, scope }, canGoBack) => {
    const items = exportOptionItems(format, scope !== 'article', coder);
    const placeholder = t('Which annotations, and how');
    const ticked = await askMany({ title, placeholder, canGoBack, items });
    return ticked === undefined || ticked === BACK ? ticked : { settings: readOptionItems(ticked, coder) };
  };
}

function scopeChoices(scopes: readonly ExportScope[]): readonly Choice[] {
  return scopes.map((scope) => ({ label: SCOPES[scope], draft: { scope } }));
}

function formatChoices(): readonly Choice[] {
  return EXPORT_FORMATS.map((format) => ({ label: format.label, description: format.extension, detail: format.detail, draft: { format } }));
}
