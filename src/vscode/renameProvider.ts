import * as vscode from 'vscode';
import type { ViewMention } from '../view/articleView';
import { mentionAt } from '../view/sameMentions';
import { isHighlighted } from '../view/visibility';
import { ARTICLE_SELECTOR } from './articleSelector';
import type { CodebookEditor } from './codebookEditor';
import { renameCodeTo } from './codeCommands';
import type { EntityEditor, EntitySubject } from './entityEditor';
import { rangeOf } from './ranges';
import type { SessionLookup } from './sessionLookup';
import { readShown } from './settings';

/** What is renamed at a place: an actor or issue, or the code of a passage. */
type Named = { readonly mention: ViewMention; readonly name: string } & ({ readonly subject: EntitySubject } | { readonly code: string });

/**
 * F2 on a mention renames whom or what it names, not the text: VS Code asks for the name, and the edit that it gets is empty, for what
 * changes are annotations and the codebook.
 */
export function registerRenameProvider(sessions: SessionLookup, entities: EntityEditor, editor: CodebookEditor): vscode.Disposable {
  return vscode.languages.registerRenameProvider(ARTICLE_SELECTOR, {
    prepareRename(document, position) {
      const named = namedAt(sessions, editor, document, position);
      if (named === undefined) throw new Error(vscode.l10n.t('Only actors, issues and codes have a name to change; put the cursor on one.'));
      return { range: rangeOf(document, named.mention), placeholder: named.name };
    },
    async provideRenameEdits(document, position, typed) {
      const named = namedAt(sessions, editor, document, position);
      const name = typed.replace(/\s+/g, ' ').trim();
      if (named === undefined || name === '' || name === named.name) return new vscode.WorkspaceEdit();
      if ('subject' in named) await entities.rename(named.subject, name);
      else await renameCodeTo(editor, document.uri, named.code, name);
      return new vscode.WorkspaceEdit();
    },
  });
}

function namedAt(sessions: SessionLookup, editor: CodebookEditor, document: vscode.TextDocument, position: vscode.Position): Named | undefined {
  const session = sessions.get(document);
  if (session === undefined) return undefined;
  const shown = readShown(document.uri);
  const mention = mentionAt(session.view, document.offsetAt(position), (candidate) => isHighlighted(candidate, shown));
  if (mention === undefined) return undefined;
  const entity = mention.entity === undefined ? undefined : session.view.entity(mention.entity);
  if (entity !== undefined) return { mention, name: entity.name, subject: { document, session, entity } };
  const code = editor.codebooks.codesFor(document.uri.toString()).find(({ id }) => id === mention.type);
  return code && { mention, name: code.name, code: code.id };
}
