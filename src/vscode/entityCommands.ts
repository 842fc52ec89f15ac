import * as vscode from 'vscode';
import type { CodebookEditor } from './codebookEditor';
import { addToSection } from './codebookEntryCommands';
import { askChoice, askName, askPassages, type PassageChoice } from './codeDialogues';
import { passageOf } from './codeFates';
import { mentionsOf, passagesOf, subjectsOf, type Subject } from './commandSubject';
import { entryOf, type EntityEditor, type EntitySubject } from './entityEditor';
import { tell } from './annotationCommand';
import { newEntity } from '../session/entityChoices';
import { sentenceAround } from '../view/sentenceText';
import type { ViewEntity } from '../view/articleView';
import { askNote } from './noteDialogue';
import type { NoteDocuments } from './noteDocuments';
import type { Reporter } from './reporter';
import type { SessionLookup } from './sessionLookup';
import { SECTION } from './settings';
import { askPick, BACK } from './steps';

const { t } = vscode.l10n;

/** Commands on an actor or issue: rename, merge, split, note, add to the codebook. */
export function registerEntityCommands(sessions: SessionLookup, entities: EntityEditor, editor: CodebookEditor, notes: NoteDocuments, reporter: Reporter): vscode.Disposable {
  const register = (name: string, run: (subject: Subject) => Promise<unknown>): vscode.Disposable =>
    vscode.commands.registerCommand(`${SECTION}.${name}`, async (...args: unknown[]) => {
      try {
        const [subject] = await subjectsOf(sessions, args);
        if (subject === undefined) tell(t('Open an article first, or call “News: Annotate This File”'));
        else await run(subject);
      } catch (error) {
        reporter.show(t('That did not work.'), error);
      }
    });
  const command = (name: string, run: (subject: EntitySubject, all: readonly ViewEntity[]) => Promise<unknown>): vscode.Disposable =>
    register(name, async (subject) => {
      const all = entitiesOf(subject);
      const [entity] = all;
      if (entity === undefined) tell(t('No actor or issue here'));
      else await run({ document: subject.document, session: subject.session, entity }, all);
    });
  return vscode.Disposable.from(
    command('renameEntity', (subject) => renameByDialogue(entities, subject)),
    command('mergeEntity', (subject, all) => mergeByDialogue(entities, subject, all)),
    command('splitEntity', (subject) => splitByDialogue(entities, subject)),
    command('editEntityNote', (subject) => noteByDialogue(entities, subject, notes)),
    register('addToCodebook', (subject) => addToCodebook(editor, subject)),
  );
}

/** The actors and issues that a command was called on, each once. */
function entitiesOf(subject: Subject): readonly ViewEntity[] {
  const mentions = mentionsOf(subject, ({ entity, type }) => entity !== undefined && (type === 'actor' || type === 'issue'));
  const ids = new Set(mentions.flatMap(({ entity }) => entity ?? []));
  return [...ids].flatMap((id) => subject.session.view.entity(id) ?? []);
}

async function renameByDialogue(entities: EntityEditor, subject: EntitySubject): Promise<void> {
  const name = await askName(t('Rename “{0}”', subject.entity.name), subject.entity.name);
  if (name !== undefined && name !== subject.entity.name) await entities.rename(subject, name);
}

interface EntityItem extends vscode.QuickPickItem {
  readonly entity: ViewEntity;
}

/** Of several that are selected, asks which one stays; else into which the one goes. */
async function mergeByDialogue(entities: EntityEditor, subject: EntitySubject, all: readonly ViewEntity[]): Promise<void> {
  const { session, entity } = subject;
  const choices = all.length > 1 ? all : session.view.entities.filter(({ id, type }) => id !== entity.id && type === entity.type);
  const items = choices.map((choice): EntityItem => ({ label: choice.name, description: t('{0} mentions', choice.mentions.length), entity: choice }));
  const title = all.length > 1 ? t('Merge {0} into one', all.map(({ name }) => `“${name}”`).join(', ')) : t('Merge “{0}” into another', entity.name);
  const into = await askPick<EntityItem>({ title, placeholder: t('The one that stays'), canGoBack: false, items });
  if (into === undefined || into === BACK) return;
  await entities.merge(subject, all.filter(({ id }) => id !== into.entity.id), into.entity);
}

async function splitByDialogue(entities: EntityEditor, subject: EntitySubject): Promise<void> {
  const { document, session, entity } = subject;
  const here = entity.mentions.map((mention, index) => ({ mention, id: mention.annotation?.id ?? `suggestion ${index}` }));
  const elsewhere = (await entities.mentioned(subject)).filter(({ uri }) => uri !== document.uri.toString());
  const file = vscode.workspace.asRelativePath(document.uri);
  const passages: readonly PassageChoice[] = [
    ...here.map(({ mention, id }) => ({ id, quote: mention.text, context: sentenceAround(session.article, mention).text, file })),
    ...elsewhere.map(({ uri, annotation }) => passageOf({ uri }, annotation)),
  ];
  const name = await askName(t('Split “{0}”: the new one', entity.name), '');
  if (name === undefined) return;
  const chosen = await askPassages(t('Split “{0}”', entity.name), t('Mentions of “{0}”', name), passages);
  if (chosen === undefined) return;
  const mentions = here.filter(({ id }) => chosen.has(id)).map(({ mention }) => mention);
  await entities.split(subject, newEntity(session.view, entity.type, name, entity.kind === 'candidate' ? 'issue' : entity.kind), chosen, mentions);
}

async function noteByDialogue(entities: EntityEditor, subject: EntitySubject, notes: NoteDocuments): Promise<void> {
  const { name, note } = subject.entity;
  await askNote(notes, { about: name, value: note ?? '', keep: (written) => entities.note(subject, written) });
}

/** An entity goes to the codebook with all that is known of it; other words once it is said what they are. */
async function addToCodebook(editor: CodebookEditor, subject: Subject): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(subject.document.uri);
  if (folder === undefined) {
    void vscode.window.showInformationMessage(t('A codebook belongs to a folder: open the folder of this article first.'));
    return;
  }
  const known = entitiesOf(subject);
  for (const entity of known) await addToSection(editor, folder, entity.type === 'actor' ? 'actors' : 'issues', entryOf(entity));
  if (known.length > 0) return;
  const [passage] = passagesOf(subject);
  if (passage === undefined) return;
  const name = subject.session.article.text.slice(passage.start, passage.end).replace(/\s+/g, ' ');
  const section = await askChoice(t('Add “{0}” to the codebook', name), t('What it is'), [['actors', t('An actor')], ['issues', t('An issue')]] as const);
  if (section !== undefined) await addToSection(editor, folder, section, { id: '', name });
}
