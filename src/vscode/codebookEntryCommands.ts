import * as vscode from 'vscode';
import type { Codebook, CodebookEntry } from '../codebook/codebook';
import { newCodeId } from '../codebook/codeTree';
import { locateEntry } from '../codebook/locateEntry';
import { updateCodebook } from '../codebook/updateCodebook';
import { sameValue } from '../sidecar/sameValue';
import type { RegisterCodebookCommand } from './codebookCommand';
import type { CodebookEditor } from './codebookEditor';
import type { CodebookNode, EntrySection } from './codebookNodes';
import { askLine, askName } from './codeDialogues';
import { kindItems } from './entityDialogue';
import { folderFor } from './folderFor';
import { askPick, BACK } from './steps';

const { t } = vscode.l10n;

type EntryNode = CodebookNode & { readonly kind: 'entry' };

/** Commands on the codebook's actors and issues, and on its file. */
export function registerEntryCommands(editor: CodebookEditor, register: RegisterCodebookCommand): vscode.Disposable {
  const onEntry = (name: string, run: (node: EntryNode) => Promise<unknown>): vscode.Disposable =>
    register(name, async (node) => { if (node?.kind === 'entry') await run(node); });
  return vscode.Disposable.from(
    register('addCodebookActor', (node) => addEntry(editor, node, 'actors')),
    register('addCodebookIssue', (node) => addEntry(editor, node, 'issues')),
    register('openCodebook', (node) => openCodebook(editor, node)),
    onEntry('editAliases', (node) => editAliases(editor, node)),
    onEntry('removeFromCodebook', ({ folder, section, entry }) =>
      editor.edit(folder, t('Remove “{0}” from the codebook', entry.name), (codebook) => ({ ...codebook, [section]: codebook[section].filter(({ id }) => id !== entry.id) })),
    ),
  );
}

async function addEntry(editor: CodebookEditor, node: CodebookNode | undefined, section: EntrySection): Promise<void> {
  const folder = await folderFor(node);
  const title = section === 'actors' ? t('Add an actor') : t('Add an issue');
  const name = folder && (await askName(title, ''));
  if (folder === undefined || name === undefined) return;
  const kind = section === 'actors' ? await askPick({ title, placeholder: t('What “{0}” is', name), canGoBack: false, items: kindItems() }) : undefined;
  if (section === 'actors' && (kind === undefined || kind === BACK)) return;
  await addToSection(editor, folder, section, { id: '', name, ...(kind === undefined || kind === BACK ? {} : { kind: kind.actorKind }) });
}

/** Adds an entry, or says what is new of one that is there. An entry without an id gets one. */
export async function addToSection(editor: CodebookEditor, folder: vscode.WorkspaceFolder, section: EntrySection, entry: CodebookEntry): Promise<void> {
  await editor.edit(folder, t('Add “{0}” to the codebook', entry.name), (codebook) => {
    const id = entry.id || newCodeId(entry.name, new Set([...codebook.actors, ...codebook.issues].map((known) => known.id)));
    const known = codebook[section].find((other) => other.id === id);
    const aliases = [...new Set([...(known?.aliases ?? []), ...(entry.aliases ?? [])])].filter((alias) => alias !== entry.name);
    const wanted = { ...known, ...entry, id, ...(aliases.length === 0 ? {} : { aliases }) };
    return { ...codebook, [section]: known === undefined ? [...codebook[section], wanted] : codebook[section].map((other) => (other === known ? wanted : other)) } satisfies Codebook;
  });
}

async function editAliases(editor: CodebookEditor, { folder, section, entry }: EntryNode): Promise<void> {
  const typed = await askLine(t('Other names of “{0}”', entry.name), t('Separated by semicolons'), (entry.aliases ?? []).join('; '));
  if (typed === undefined) return;
  const aliases = [...new Set(typed.split(';').map((alias) => alias.trim()))].filter((alias) => alias !== '');
  const { aliases: former = [], ...bare } = entry;
  if (sameValue(aliases, former)) return;
  const wanted = aliases.length === 0 ? bare : { ...bare, aliases };
  await editor.edit(folder, t('Change the other names of “{0}”', entry.name), (codebook) => ({
    ...codebook,
    [section]: codebook[section].map((known) => (known.id === entry.id ? wanted : known)),
  }));
}

/** Opens the file at what was chosen; a new one where there is none. */
async function openCodebook(editor: CodebookEditor, node: CodebookNode | undefined): Promise<void> {
  const folder = await folderFor(node);
  if (folder === undefined) return;
  const { uri, text, codebook } = await editor.codebooks.reload(folder);
  if (text === undefined) {
    const started = updateCodebook(undefined, { ...codebook, codes: [{ id: 'first-code', name: t('First code'), description: t('When to use it, and when not.') }] });
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(started));
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const id = node?.kind === 'code' ? node.code.id : node?.kind === 'entry' ? node.entry.id : undefined;
  const offset = id === undefined ? undefined : locateEntry(document.getText(), node?.kind === 'entry' ? node.section : 'codes', id);
  const position = document.positionAt(offset ?? 0);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) });
}
