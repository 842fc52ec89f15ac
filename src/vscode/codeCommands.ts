import * as vscode from 'vscode';
import { retypeAnnotations } from '../changes/retype';
import { flattenCodes, OWN_TYPES, type Code, type Codebook } from '../codebook/codebook';
import { changeCode, findCode, insertCode, moveCode, newCodeId, parentOf } from '../codebook/codeTree';
import type { CodeNode, RegisterCodebookCommand, RegisterCodeCommand } from './codebookCommand';
import type { CodebookEditor } from './codebookEditor';
import { askColour, askLine, askName } from './codeDialogues';
import { registerCodeFates } from './codeFates';
import { folderFor } from './folderFor';

const { t } = vscode.l10n;

/** Shows a code in the view. */
export type RevealCode = (folder: vscode.WorkspaceFolder, id: string) => Promise<void>;

/** Commands that add and change codes. */
export function registerCodeCommands(editor: CodebookEditor, register: RegisterCodebookCommand, reveal: RevealCode): vscode.Disposable {
  const onCode: RegisterCodeCommand = (name, run) => register(name, async (node) => { if (node?.kind === 'code') await run(node); });
  return vscode.Disposable.from(
    register('addCode', async (node) => {
      const folder = await folderFor(node);
      if (folder !== undefined) await addCode(editor, folder, undefined, reveal);
    }),
    onCode('addCodeBelow', ({ folder, code }) => addCode(editor, folder, code.id, reveal)),
    onCode('renameCode', (node) => renameCode(editor, node)),
    onCode('describeCode', (node) => describeCode(editor, node)),
    onCode('colourCode', (node) => colourCode(editor, node)),
    onCode('keyCode', (node) => keyCode(editor, node)),
    onCode('changeCodeId', (node) => changeId(editor, node)),
    onCode('moveCodeUp', (node) => moveBeside(editor, node, -1, reveal)),
    onCode('moveCodeDown', (node) => moveBeside(editor, node, 1, reveal)),
    registerCodeFates(editor, onCode),
  );
}

async function addCode(editor: CodebookEditor, folder: vscode.WorkspaceFolder, parent: string | undefined, reveal: RevealCode): Promise<void> {
  const name = await askName(t('Add a code'), '');
  if (name === undefined) return;
  let id = '';
  const isDone = await editor.edit(folder, t('Add the code “{0}”', name), ({ codes, ...rest }) => {
    id = newCodeId(name, idsOf(codes));
    return { ...rest, codes: insertCode(codes, { id, name }, { parent }) };
  });
  if (isDone) await reveal(folder, id);
}

/** Renames a code: its id stays, so no annotation changes. */
async function renameCode(editor: CodebookEditor, { folder, code }: CodeNode): Promise<void> {
  const name = await askName(t('Rename the code “{0}”', code.name), code.name);
  if (name !== undefined && name !== code.name) await changeOne(editor, folder, code, t('Rename the code “{0}” to “{1}”', code.name, name), { name });
}

/** Renames the code of an article's folder, as `renameCode` does. */
export async function renameCodeTo(editor: CodebookEditor, article: vscode.Uri, id: string, name: string): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(article);
  const code = folder && findCode((await editor.codebooks.of(folder)).codebook.codes, id);
  if (folder !== undefined && code !== undefined) await changeOne(editor, folder, code, t('Rename the code “{0}” to “{1}”', code.name, name), { name });
}

async function describeCode(editor: CodebookEditor, { folder, code }: CodeNode): Promise<void> {
  const description = await askLine(t('Describe “{0}”', code.name), t('When to use it, and when not'), code.description ?? '');
  if (description !== undefined) await changeOne(editor, folder, code, t('Describe the code “{0}”', code.name), { description: description.trim() || undefined });
}

async function colourCode(editor: CodebookEditor, { folder, code }: CodeNode): Promise<void> {
  const colour = await askColour(t('Colour of “{0}”', code.name), code.color);
  if (colour !== undefined) await changeOne(editor, folder, code, t('Change the colour of “{0}”', code.name), { color: colour.color });
}

async function keyCode(editor: CodebookEditor, { folder, code }: CodeNode): Promise<void> {
  const { codebook } = await editor.codebooks.of(folder);
  const owners = new Map(flattenCodes(codebook.codes).flatMap(({ code: other }) => (other.key === undefined || other.id === code.id ? [] : [[other.key, other.name]])));
  const key = await askLine(t('Key of “{0}”', code.name), t('One character; empty for none'), code.key ?? '', (typed) => {
    const owner = owners.get(typed.trim());
    if (owner !== undefined) return t('That is the key of “{0}”.', owner);
    return Array.from(typed.trim()).length > 1 ? t('A key is one character.') : undefined;
  });
  if (key !== undefined) await changeOne(editor, folder, code, t('Change the key of “{0}”', code.name), { key: key.trim() || undefined });
}

/** The id stands in the sidecars: what is tagged with it goes along. */
async function changeId(editor: CodebookEditor, { folder, code }: CodeNode): Promise<void> {
  const { codebook } = await editor.codebooks.of(folder);
  const taken = idsOf(codebook.codes);
  const id = await askLine(t('Id of “{0}”', code.name), t('What stands in the annotations files'), code.id, (typed) => {
    if (!/^[^\s:]+$/.test(typed) || OWN_TYPES.has(typed)) return t('An id is a word without colons that is no type of its own.');
    return typed !== code.id && taken.has(typed) ? t('Another code has this id.') : undefined;
  });
  if (id === undefined || id === code.id) return;
  await editor.edit(
    folder,
    t('Change the id {0} to {1}', code.id, id),
    ({ codes, ...rest }) => ({ ...rest, codes: changeCode(codes, code.id, (known) => ({ ...known, id })) }),
    ({ decisions }) => retypeAnnotations(decisions, [code.id], id),
  );
}

/** Moves a code one place among its neighbours. */
async function moveBeside(editor: CodebookEditor, { folder, code }: CodeNode, step: 1 | -1, reveal: RevealCode): Promise<void> {
  await editor.edit(folder, t('Move the code “{0}”', code.name), ({ codes, ...rest }) => {
    const parent = parentOf(codes, code.id);
    const neighbours = parent === undefined ? codes : (parent.children ?? []);
    const index = neighbours.findIndex(({ id }) => id === code.id);
    if (neighbours[index + step] === undefined) return undefined;
    const before = neighbours[step < 0 ? index - 1 : index + 2]?.id;
    const moved = moveCode(codes, code.id, { parent: parent?.id, before });
    return moved && { ...rest, codes: moved };
  });
  await reveal(folder, code.id);
}

/** Changes keys of a code; those given as undefined are taken away. */
async function changeOne(editor: CodebookEditor, folder: vscode.WorkspaceFolder, { id }: Code, label: string, keys: { readonly [key in keyof Code]?: Code[key] | undefined }): Promise<void> {
  await editor.edit(folder, label, ({ codes, ...rest }): Codebook | undefined => {
    const known = findCode(codes, id);
    if (known === undefined) return undefined;
    const kept = Object.entries({ ...known, ...keys }).filter(([, value]) => value !== undefined);
    return { ...rest, codes: changeCode(codes, id, () => ({ ...Object.fromEntries(kept), id, name: keys.name ?? known.name })) };
  });
}

function idsOf(codes: readonly Code[]): ReadonlySet<string> {
  return new Set(flattenCodes(codes).map(({ code }) => code.id));
}
