import * as vscode from 'vscode';
import type { ExpectedContent, FileSystem, FileType, FileUri } from '../files/fileSystem';

/**
 * Files as the person sees them: one that is open in an editor with unsaved changes is read from there, and changed there, so that
 * nobody's typing is written over. It stays unsaved for the person to save.
 */
export class OpenDocumentFiles implements FileSystem {
  constructor(private readonly files: FileSystem) {}

  async read(uri: FileUri): Promise<Uint8Array | undefined> {
    const document = unsavedDocument(uri);
    return document === undefined ? this.files.read(uri) : new TextEncoder().encode(document.getText());
  }

  async write(uri: FileUri, content: Uint8Array, expected?: ExpectedContent): Promise<void> {
    const document = unsavedDocument(uri);
    if (document === undefined || !(await replaceText(document, new TextDecoder().decode(content)))) await this.files.write(uri, content, expected);
  }

  delete(uri: FileUri): Promise<void> {
    return this.files.delete(uri);
  }

  list(uri: FileUri): Promise<readonly (readonly [name: string, type: FileType])[]> {
    return this.files.list(uri);
  }
}

function unsavedDocument(uri: FileUri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === uri);
}

/** Changes only what differs, so that the cursor stays where it is. */
async function replaceText(document: vscode.TextDocument, text: string): Promise<boolean> {
  const before = document.getText();
  let start = 0;
  while (start < Math.min(before.length, text.length) && before[start] === text[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, text.length) - start && before.at(-1 - end) === text.at(-1 - end)) end++;
  const range = new vscode.Range(document.positionAt(start), document.positionAt(before.length - end));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text.slice(start, text.length - end));
  return vscode.workspace.applyEdit(edit);
}
