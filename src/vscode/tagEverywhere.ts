import * as vscode from 'vscode';
import type { Annotation } from '../annotation/annotation';
import type { ArticleChanges } from '../changes/articleChanges';
import type { ChangePreview } from '../changes/changeRequest';
import { placeKey, tagOccurrences, type OccurrenceTag } from '../changes/tagOccurrences';
import { findArticles } from '../corpus/findArticles';
import type { FileSystem } from '../files/fileSystem';
import { recordOf } from '../session/entityRecord';
import { shortQuote } from '../session/stepWords';
import { codeName } from '../view/codeLabel';
import { sentenceAround } from '../view/sentenceText';
import { registerAnnotationCommand, tell } from './annotationCommand';
import { tellFailures, withChangeProgress } from './changeProgress';
import { passagesOf, type Subject } from './commandSubject';
import { readOccurrenceOptions } from './settings';
import type { TagChoice } from './tagDialogue';
import { knownTag } from './tagging';
import type { Tagger } from './tagger';
import type { TaggingServices } from './taggingServices';

/** What tagging in all articles needs of the world. */
export interface EverywhereServices extends TaggingServices {
  readonly changes: ArticleChanges;
  readonly files: FileSystem;
}

interface PlaceItem extends vscode.QuickPickItem {
  readonly key?: string;
}

/** "Tag All Occurrences in Workspace…": the same words in all articles, chosen from a list of their places, as one step. */
export function registerTagEverywhere(services: EverywhereServices, tagger: Tagger): vscode.Disposable {
  return registerAnnotationCommand('tagAllInWorkspace', services.sessions, services.reporter, (subject) => tagEverywhere(subject, services, tagger));
}

async function tagEverywhere(subject: Subject, services: EverywhereServices, tagger: Tagger): Promise<string | undefined> {
  const { session, document } = subject;
  const passages = passagesOf(subject);
  const [passage, second] = passages;
  if (passage === undefined || second !== undefined) return vscode.l10n.t('Select the words that are to be tagged everywhere');
  const known = knownTag(subject, passages);
  const choice: TagChoice | undefined = known === undefined ? await tagger.ask(subject, passages) : { tag: known };
  if (choice === undefined) return undefined;
  if (choice.tag.type === 'date') return vscode.l10n.t('The same words are another date in each article: tag dates article by article');
  const words = session.article.text.slice(passage.start, passage.end);
  const entity = choice.record ?? recordFor(subject, choice);
  const wish: OccurrenceTag = { words, options: readOccurrenceOptions(document.uri), fields: choice.tag, ...(entity === undefined ? {} : { entity }) };
  const name = entity?.name ?? codeName(choice.tag.type, services.codes(document.uri.toString()));
  return applyWish(wish, vscode.l10n.t('Tag “{0}” as {1}', shortQuote(words), name), services);
}

function recordFor({ session: { view } }: Subject, { tag }: TagChoice): OccurrenceTag['entity'] {
  const entity = tag.entity === undefined ? undefined : view.entity(tag.entity);
  return entity && recordOf(entity);
}

async function applyWish(wish: OccurrenceTag, label: string, { changes, files, reporter }: EverywhereServices): Promise<string | undefined> {
  const articles = await articlesOf(files);
  const preview = await withChangeProgress(vscode.l10n.t('Searching the articles…'), (control) => changes.preview({ label, articles, change: (article) => tagOccurrences(article, wish) }, control), reporter);
  if (preview.cancelled) return undefined;
  if (preview.articles.length === 0) return vscode.l10n.t('No untagged place of these words was found in the workspace');
  const chosen = await choosePlaces(preview, label);
  if (chosen === undefined || chosen.size === 0) return undefined;
  const concerned = preview.articles.map(({ uri }) => uri);
  const outcome = await withChangeProgress(label, (control) => changes.apply({ label, articles: concerned, change: (article) => tagOccurrences(article, wish, (key) => chosen.has(key)) }, control), reporter);
  const done = vscode.l10n.t('{0} in {1} articles', label, outcome.changed.length);
  if (outcome.failed.length > 0) void tellFailures(done, outcome.failed);
  else if (!outcome.cancelled) tell(done);
  return undefined;
}

async function articlesOf(files: FileSystem): Promise<readonly string[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map(async ({ uri }) => (await findArticles(files, uri.toString())).map(({ path }) => vscode.Uri.joinPath(uri, path).toString())));
  return [...new Set(found.flat())];
}

/** The places to tag, all marked at first: file by file, each in its sentence. Undefined when the question was left. */
async function choosePlaces({ articles }: ChangePreview, title: string): Promise<ReadonlySet<string> | undefined> {
  const items = articles.flatMap(({ uri, article, change }): readonly PlaceItem[] => {
    const places = (change.annotations ?? []).flatMap(({ after }) => after ?? []);
    const file = vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true));
    return [{ label: `${file} (${places.length})`, kind: vscode.QuickPickItemKind.Separator }, ...places.map((place) => placeItem(uri, article, place))];
  });
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title,
    placeHolder: vscode.l10n.t('{0} places in {1} articles: leave out what is something else', items.length - articles.length, articles.length),
  });
  return chosen && new Set(chosen.flatMap(({ key }) => key ?? []));
}

function placeItem(uri: string, article: ChangePreview['articles'][number]['article'], place: Annotation): PlaceItem {
  const line = article.text.slice(0, place.start).split('\n').length;
  return { key: placeKey(uri, place), label: sentenceAround(article, place).text, description: vscode.l10n.t('line {0}', line), picked: true };
}
