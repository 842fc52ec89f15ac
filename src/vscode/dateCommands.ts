import * as vscode from 'vscode';
import { articleDate } from '../annotation/articleDates';
import { describeValue } from '../recognition/dates/describeValue';
import { valueText } from '../recognition/dates/valueText';
import { shortQuote } from '../session/stepWords';
import type { ViewMention } from '../view/articleView';
import { registerAnnotationCommand, tell } from './annotationCommand';
import { mentionsOf, type Subject } from './commandSubject';
import { askDateValue } from './dateValueDialogue';
import type { Reporter } from './reporter';
import type { SessionLookup } from './sessionLookup';
import { BACK } from './steps';

const isDate = ({ type }: ViewMention): boolean => type === 'date';

/** Commands on a date: copy its value, correct it by typing one. */
export function registerDateCommands(sessions: SessionLookup, reporter: Reporter): vscode.Disposable {
  const command = (name: string, run: (subject: Subject, dates: readonly ViewMention[]) => Promise<string | undefined>): vscode.Disposable =>
    registerAnnotationCommand(name, sessions, reporter, async (subject) => {
      const dates = mentionsOf(subject, isDate);
      return dates.length === 0 ? vscode.l10n.t('No date here') : run(subject, dates);
    });
  return vscode.Disposable.from(command('copyDateValue', (_, dates) => copyValues(dates)), command('changeDate', changeValue));
}

async function copyValues(dates: readonly ViewMention[]): Promise<string | undefined> {
  const values = dates.map(valueText).filter((value) => value !== '');
  if (values.length === 0) return vscode.l10n.t('The date has no value');
  await vscode.env.clipboard.writeText(values.join('\n'));
  return vscode.l10n.t('Copied: {0}', values.join(', '));
}

/** Decided dates are changed; suggestions become decisions with the value typed. */
async function changeValue({ session }: Subject, dates: readonly ViewMention[]): Promise<string | undefined> {
  const [first] = dates;
  if (first === undefined) return undefined;
  const today = articleDate(session.article, session.decisions.article)?.value;
  const tag = await askDateValue({ title: vscode.l10n.t('Value of “{0}”', shortQuote(first.text)), current: first, articleDate: today, canGoBack: false });
  if (tag === undefined || tag === BACK) return undefined;
  session.amend(dates, { type: 'date', ...tag });
  if (tag.value !== undefined) tell(describeValue(tag.value, tag.mod, tag.endValue));
  return undefined;
}
