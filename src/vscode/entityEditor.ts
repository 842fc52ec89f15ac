import * as vscode from 'vscode';
import type { Decisions, EntityRecord } from '../annotation/annotation';
import { mergeEntities, noteEntity, renameEntity, splitEntity, type Confirmed } from '../changes/entityChanges';
import type { ArticlesChange } from './codebookEditor';
import type { CodebookEditor } from './codebookEditor';
import type { Codebook, CodebookEntry } from '../codebook/codebook';
import { entityRecord } from '../session/entityRecord';
import { suggestionOf } from '../session/suggestionOf';
import type { Session } from '../session/session';
import type { ViewEntity, ViewMention } from '../view/articleView';
import type { RecognitionLoader } from './services';

/** An entity as an open article has it. */
export interface EntitySubject {
  readonly document: vscode.TextDocument;
  readonly session: Session;
  readonly entity: ViewEntity;
}

/** Changes entities in all articles of a folder, and in its codebook where that, or the shipped lexicon, has them: else they would be suggested as before. */
export class EntityEditor {
  constructor(
    private readonly editor: CodebookEditor,
    private readonly recognition: RecognitionLoader,
  ) {}

  async rename({ document, entity }: EntitySubject, name: string): Promise<void> {
    const label = vscode.l10n.t('Rename “{0}” to “{1}”', entity.name, name);
    const edit = (await this.#isListed(document.uri, entity.id)) ? inSection(entity, (entries) => renamed(entries, entity, name)) : undefined;
    const isByCodebook = edit !== undefined;
    await this.editor.editAround(document.uri, label, edit, ({ uri, decisions }) => {
      const isHere = uri === document.uri.toString() && !isByCodebook;
      return renameEntity(decisions, entity.id, name, isHere ? entityRecord(entity) : undefined);
    });
  }

  /** Makes any number of entities of an article one of them, or another, as one step. */
  async merge({ document, session }: Omit<EntitySubject, 'entity'>, entities: readonly ViewEntity[], into: ViewEntity): Promise<void> {
    const target = entityRecord(into);
    const from = entities.flatMap((entity) => entityRecord(entity) ?? []);
    if (from.length === 0 || target === undefined) return;
    const listed = await Promise.all([...entities, into].map(({ id }) => this.#isListed(document.uri, id)));
    const suggestions = entities.flatMap(({ mentions }) => suggested(mentions));
    const change: ArticlesChange = ({ uri, decisions, context }) => {
      const isHere = uri === document.uri.toString() && decisions === session.decisions;
      return mergeEntities(decisions, from, target, isHere ? confirmed(suggestions, context) : undefined);
    };
    const edit = listed.includes(true) ? inSection(into, (entries) => merged(entries, entities, into)) : undefined;
    const names = entities.map(({ name }) => `“${name}”`).join(', ');
    await this.editor.editAround(document.uri, vscode.l10n.t('Merge {0} into “{1}”', names, into.name), edit, change);
  }

  /** Makes some mentions those of a new entity. @param ids Of the annotations among them, in any article. */
  async split({ document, session, entity }: EntitySubject, fresh: EntityRecord, ids: ReadonlySet<string>, mentions: readonly ViewMention[]): Promise<void> {
    const suggestions = suggested(mentions);
    await this.editor.editAround(document.uri, vscode.l10n.t('Split “{0}” off “{1}”', fresh.name, entity.name), undefined, ({ uri, decisions, context }) => {
      const isHere = uri === document.uri.toString() && decisions === session.decisions;
      return splitEntity(decisions, entity.id, fresh, ids, isHere ? confirmed(suggestions, context) : undefined);
    });
  }

  /** The note is the entity's, so it stands wherever the entity does. */
  async note({ document, entity }: EntitySubject, note: string): Promise<void> {
    const label = vscode.l10n.t('Edit the note on “{0}”', entity.name);
    await this.editor.editAround(document.uri, label, undefined, ({ uri, decisions }) =>
      noteEntity(decisions, entity.id, note, uri === document.uri.toString() ? entityRecord(entity) : undefined), true);
  }

  /** Decisions about an entity in the articles around one. */
  async mentioned({ document, entity }: EntitySubject): Promise<readonly { readonly uri: string; readonly annotation: Decisions['annotations'][number] }[]> {
    const probe = { id: `${entity.id}-`, type: entity.type, name: entity.name };
    const found = await this.editor.previewAround(document.uri, vscode.l10n.t('Looking for mentions'), ({ decisions }) =>
      splitEntity(decisions, entity.id, probe, new Set(decisions.annotations.map(({ id }) => id))));
    return found.articles.flatMap(({ uri, change }) => (change.annotations ?? []).flatMap(({ before }) => (before === undefined ? [] : [{ uri, annotation: before }])));
  }

  async #isListed(article: vscode.Uri, id: string): Promise<boolean> {
    const folder = vscode.workspace.getWorkspaceFolder(article);
    if (folder === undefined) return false;
    const { codebook } = await this.editor.codebooks.of(folder);
    return [...codebook.actors, ...codebook.issues].some((entry) => entry.id === id) || (await this.recognition.load()).hasEntity(id);
  }
}

function suggested(mentions: readonly ViewMention[]): Confirmed['suggestions'] {
  return mentions.filter(({ status, kind }) => status === 'suggested' && kind !== 'candidate').map(suggestionOf);
}

function confirmed(suggestions: Confirmed['suggestions'], context: Confirmed['context']): Confirmed {
  return { suggestions, context };
}

function inSection({ type }: ViewEntity, change: (entries: readonly CodebookEntry[]) => readonly CodebookEntry[]): (codebook: Codebook) => Codebook {
  const section = type === 'actor' ? 'actors' : 'issues';
  return (codebook) => ({ ...codebook, [section]: change(codebook[section]) });
}

/** What a codebook says of an entity that it did not have. */
export function entryOf({ id, type, kind, name, aliases, roles, wikidata }: ViewEntity): CodebookEntry {
  return {
    id,
    name,
    ...(type === 'actor' ? { kind } : {}),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(roles.length === 0 || type === 'issue' ? {} : { roles }),
    ...(wikidata === undefined ? {} : { wikidata }),
  };
}

function renamed(entries: readonly CodebookEntry[], entity: ViewEntity, name: string): readonly CodebookEntry[] {
  return withEntry(entries, entity, (entry) => ({ ...entry, name, ...aliasesOf(name, [...(entry.aliases ?? []), entity.name]) }));
}

function merged(entries: readonly CodebookEntry[], from: readonly ViewEntity[], into: ViewEntity): readonly CodebookEntry[] {
  const rest = entries.filter((entry) => from.every(({ id }) => id !== entry.id));
  const names = from.flatMap(({ name, aliases }) => [name, ...aliases]);
  return withEntry(rest, into, (entry) => ({ ...entry, ...aliasesOf(entry.name, [...(entry.aliases ?? []), ...names]) }));
}

function withEntry(entries: readonly CodebookEntry[], entity: ViewEntity, change: (entry: CodebookEntry) => CodebookEntry): readonly CodebookEntry[] {
  const known = entries.find(({ id }) => id === entity.id);
  return known === undefined ? [...entries, change(entryOf(entity))] : entries.map((entry) => (entry === known ? change(entry) : entry));
}

function aliasesOf(name: string, aliases: readonly string[]): Pick<CodebookEntry, 'aliases'> {
  const distinct = [...new Set(aliases)].filter((alias) => alias !== name);
  return distinct.length === 0 ? {} : { aliases: distinct };
}
