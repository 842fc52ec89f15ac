import * as vscode from 'vscode';
import type { ArticleRecord } from '../annotation/annotation';
import { setArticle } from '../annotation/decide';
import { isoDay } from '../article/calendarDate';
import type { Session } from '../session/session';
import { subjectsOf } from './commandSubject';
import { askLine } from './codeDialogues';
import { tell } from './annotationCommand';
import { askNote } from './noteDialogue';
import type { NoteDocuments } from './noteDocuments';
import type { Reporter } from './reporter';
import type { SessionLookup } from './sessionLookup';
import { SECTION } from './settings';
import { askPick, BACK } from './steps';

const { t } = vscode.l10n;

type Known = 'title' | 'date' | 'source' | 'byline' | 'url' | 'note';

const FIELDS: Readonly<Record<Known, { readonly label: string; readonly icon: string; readonly hint: string }>> = {
  title: { label: t('Title'), icon: 'symbol-text', hint: t('Headline') },
  date: { label: t('Date'), icon: 'calendar', hint: t('YYYY-MM-DD: what relative dates are counted from') },
  source: { label: t('Source'), icon: 'broadcast', hint: t('Outlet or agency') },
  byline: { label: t('Byline'), icon: 'person', hint: t('Authors, separated by semicolons') },
  url: { label: t('URL'), icon: 'link', hint: t('Where it was published') },
  note: { label: t('Note'), icon: 'note', hint: t('A note on the article') },
};

const NAMES: readonly Known[] = ['title', 'date', 'source', 'byline', 'url', 'note'];

interface FieldItem extends vscode.QuickPickItem {
  /** Undefined for a new field. */
  readonly field?: string;
}

/** "Edit Article Details…": title, date, source, byline, URL, note and fields of one's own, kept in the sidecar. */
export function registerArticleDetails(sessions: SessionLookup, notes: NoteDocuments, reporter: Reporter): vscode.Disposable {
  return vscode.commands.registerCommand(`${SECTION}.editArticleDetails`, async (...args: unknown[]) => {
    try {
      const [subject] = await subjectsOf(sessions, args);
      if (subject === undefined) tell(t('Open an article first, or call “News: Annotate This File”'));
      else await editDetails(subject.session, notes);
    } catch (error) {
      reporter.show(t('The article’s details could not be changed.'), error);
    }
  });
}

/** One field after the other until the person leaves. */
async function editDetails(session: Session, notes: NoteDocuments): Promise<void> {
  let last: string | undefined;
  for (;;) {
    const item = await askPick<FieldItem>({
      title: t('Details of the article'),
      placeholder: t('What to change; Escape when done'),
      canGoBack: false,
      items: fieldItems(session),
      active: ({ field }) => field !== undefined && field === last,
    });
    if (item === undefined || item === BACK) return;
    const field = item.field ?? (await askFieldName(session));
    if (field === undefined) return;
    await editField(session, field, notes);
    last = field;
  }
}

function fieldItems(session: Session): readonly FieldItem[] {
  const own = Object.keys(session.decisions.article).filter((key) => !isKnown(key));
  return [
    ...NAMES.map((field): FieldItem => {
      const { label, icon } = FIELDS[field];
      const set = valueOf(session.decisions.article, field);
      const read = readValue(session, field);
      return { field, label, iconPath: new vscode.ThemeIcon(icon), description: set === '' ? (read === '' ? '' : t('{0} (read from the article)', read)) : set };
    }),
    ...own.map((field): FieldItem => ({ field, label: field, iconPath: new vscode.ThemeIcon('symbol-field'), description: valueOf(session.decisions.article, field) })),
    { label: t('Add a field…'), iconPath: new vscode.ThemeIcon('add'), alwaysShow: true },
  ];
}

async function askFieldName(session: Session): Promise<string | undefined> {
  const name = await askLine(t('Add a field'), t('Its name, e.g. section'), '', (typed) => {
    if (!/^[\p{L}_][\p{L}\p{N}_ -]{0,63}$/u.test(typed.trim())) return t('A name begins with a letter and holds letters, digits, spaces and hyphens.');
    return typed.trim() in session.decisions.article ? t('The article has this field already.') : undefined;
  });
  return name?.trim();
}

async function editField(session: Session, field: string, notes: NoteDocuments): Promise<void> {
  if (field === 'note') return askNote(notes, { about: session.article.metadata.title?.value ?? t('the article'), value: session.decisions.article.note ?? '', keep: (note) => { setField(session, 'note', note); } });
  const set = valueOf(session.decisions.article, field);
  const { label, hint } = isKnown(field) ? FIELDS[field] : { label: field, hint: t('Empty: the field is taken away') };
  const typed = await askLine(t('{0} of the article', label), hint, set === '' && isKnown(field) ? readValue(session, field) : set, field === 'date' ? checkDay : undefined);
  if (typed === undefined || typed.trim() === set) return;
  setField(session, field, field === 'byline' ? listOf(typed) : typed.trim());
}

/** Nothing for a value takes the field away. */
function setField(session: Session, field: string, value: string | readonly string[]): void {
  const label = isKnown(field) ? FIELDS[field].label : field;
  const change = { [field]: value.length === 0 ? undefined : value } satisfies Readonly<Record<string, unknown>>;
  session.perform(t('Change the article’s {0}', label.toLowerCase()), setArticle(session.decisions, change));
}

function isKnown(field: string): field is Known {
  return field in FIELDS;
}

function checkDay(typed: string): string | undefined {
  const [year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(typed.trim()) ?? []).slice(1).map(Number);
  const isDay = year !== undefined && month !== undefined && day !== undefined && isoDay(year, month, day) !== undefined;
  return typed.trim() === '' || isDay ? undefined : t('Write a day as YYYY-MM-DD.');
}

function listOf(typed: string): readonly string[] {
  return typed.split(';').map((author) => author.trim()).filter((author) => author !== '');
}

/** What was set, as a line of text; empty for nothing. */
function valueOf(record: ArticleRecord, field: string): string {
  const value = (record as Readonly<Record<string, unknown>>)[field];
  if (Array.isArray(value)) return value.map(String).join('; ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What the article itself says. */
function readValue({ article: { metadata } }: Session, field: Known): string {
  switch (field) {
    case 'title':
      return metadata.title?.value ?? '';
    case 'date':
      return metadata.date?.value ?? '';
    case 'source':
      return metadata.source?.value ?? '';
    case 'byline':
      return metadata.authors.map(({ value }) => value).join('; ');
    case 'url':
      return metadata.url?.value ?? '';
    case 'note':
      return '';
  }
}
