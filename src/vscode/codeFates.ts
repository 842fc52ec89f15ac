import * as vscode from 'vscode';
import type { ChangeableArticle } from '../changes/changeRequest';
import { retypeAnnotations } from '../changes/retype';
import { flattenCodes, type Codebook } from '../codebook/codebook';
import { changeCode, dissolveCode, idsBelow, insertCode, mergeCodes, newCodeId, parentOf } from '../codebook/codeTree';
import type { CodeNode, RegisterCodeCommand } from './codebookCommand';
import type { ArticlesChange, CodebookEditor } from './codebookEditor';
import { askChoice, askCode, askName, askPassages, type PassageChoice } from './codeDialogues';

const { t } = vscode.l10n;

/** Commands after which annotations may have another code: merge, split, delete. */
export function registerCodeFates(editor: CodebookEditor, onCode: RegisterCodeCommand): vscode.Disposable {
  return vscode.Disposable.from(
    onCode('mergeCode', (node) => mergeCode(editor, node)),
    onCode('splitCode', (node) => splitCode(editor, node)),
    onCode('deleteCode', (node) => deleteCode(editor, node)),
  );
}

async function mergeCode(editor: CodebookEditor, { folder, code }: CodeNode): Promise<void> {
  const { codebook } = await editor.codebooks.of(folder);
  const below = idsBelow(code);
  const into = await askCode(t('Merge “{0}” into another code', code.name), t('The code that stays'), codebook.codes, ({ id }) => !below.includes(id));
  if (into === undefined) return;
  await editor.edit(
    folder,
    t('Merge the code “{0}” into “{1}”', code.name, into.name),
    ({ codes, ...rest }) => withCodes(rest, mergeCodes(codes, code.id, into.id)),
    ({ decisions }) => retypeAnnotations(decisions, [code.id], into.id),
  );
}

async function splitCode(editor: CodebookEditor, { folder, code }: CodeNode): Promise<void> {
  const passages = await taggedWith(editor, folder, [code.id]);
  if (passages.length === 0) {
    void vscode.window.showInformationMessage(t('Nothing is tagged with “{0}” yet: add a code instead.', code.name));
    return;
  }
  const name = await askName(t('Split “{0}”: the new code', code.name), '');
  if (name === undefined) return;
  const ids = await askPassages(t('Split “{0}”', code.name), t('Passages that get the code “{0}”', name), passages);
  if (ids === undefined) return;
  const { codebook } = await editor.codebooks.of(folder);
  const fresh = { id: newCodeId(name, new Set(flattenCodes(codebook.codes).map((placed) => placed.code.id))), name };
  await editor.edit(
    folder,
    t('Split “{0}” off “{1}”', name, code.name),
    ({ codes, ...rest }) => ({ ...rest, codes: insertCode(codes, fresh, { parent: parentOf(codes, code.id)?.id }) }),
    ({ decisions }) => retypeAnnotations(decisions, [code.id], fresh.id, ids),
  );
}

type Fate = 'retag' | 'remove' | 'keep';

/** Asks what happens to the codes below and to the annotations, where there are any. */
async function deleteCode(editor: CodebookEditor, { folder, code }: CodeNode): Promise<void> {
  const title = t('Delete the code “{0}”', code.name);
  const isWithBelow = code.children === undefined ? false : await askChoice(title, t('What happens to the codes below it'), [
    [false, t('They move up'), code.children.map(({ name }) => name).join(', ')],
    [true, t('They are deleted, too')],
  ]);
  if (isWithBelow === undefined) return;
  const gone = isWithBelow ? idsBelow(code) : [code.id];
  const passages = await taggedWith(editor, folder, gone);
  const fate = passages.length === 0 ? 'keep' : await askChoice<Fate>(title, t('What happens to its annotations ({0})', passages.length), [
    ['retag', t('Tag them as another code…')],
    ['remove', t('Remove them')],
    ['keep', t('Keep them'), t('They stay tagged as {0}, which the codebook no longer explains', gone.join(', '))],
  ]);
  if (fate === undefined) return;
  const change = await articlesChange(editor, { folder, code, kind: 'code' }, gone, fate);
  if (change === undefined) return;
  await editor.edit(folder, title, ({ codes, ...rest }) => ({ ...rest, codes: isWithBelow ? changeCode(codes, code.id, () => undefined) : dissolveCode(codes, code.id) }), change ?? undefined);
}

/** Null for no change, undefined when the dialogue was left. */
async function articlesChange(editor: CodebookEditor, { folder, code }: CodeNode, gone: readonly string[], fate: Fate): Promise<ArticlesChange | null | undefined> {
  if (fate === 'keep') return null;
  if (fate === 'remove') return ({ decisions }) => retypeAnnotations(decisions, gone, undefined);
  const { codebook } = await editor.codebooks.of(folder);
  const into = await askCode(t('Delete the code “{0}”', code.name), t('The code that its annotations get'), codebook.codes, ({ id }) => !gone.includes(id));
  return into && (({ decisions }) => retypeAnnotations(decisions, gone, into.id));
}

/** The passages of a folder's articles that are tagged with some codes. */
async function taggedWith(editor: CodebookEditor, folder: vscode.WorkspaceFolder, codes: readonly string[]): Promise<readonly PassageChoice[]> {
  const found = await editor.preview(folder, t('Looking for passages'), ({ decisions }) => retypeAnnotations(decisions, codes, undefined));
  return found.articles.flatMap((article) => (article.change.annotations ?? []).flatMap(({ before }) => (before === undefined ? [] : [passageOf(article, before)])));
}

/** A passage as a list offers it. */
export function passageOf({ uri }: Pick<ChangeableArticle, 'uri'>, { id, quote, before, after }: { readonly id: string; readonly quote: string; readonly before: string; readonly after: string }): PassageChoice {
  const context = `…${before}${quote}${after}…`.replace(/\s+/g, ' ');
  return { id, quote: quote.replace(/\s+/g, ' '), context, file: vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true)) };
}

function withCodes(rest: Omit<Codebook, 'codes'>, codes: Codebook['codes'] | undefined): Codebook | undefined {
  return codes && { ...rest, codes };
}
