import * as vscode from 'vscode';
import type { NewsAnnotatorApi } from '../../api/news-annotator';
import { activate as activateWith } from '../extension';
import { WorkspaceFiles } from '../vscode/workspaceFiles';
import { NodeFiles } from './nodeFiles';
import { SchemeFiles } from './schemeFiles';

/** The extension in the Node host: as in the browser, but files of the disk are replaced in one step, which VS Code's own rename is not. */
export function activate(context: vscode.ExtensionContext): NewsAnnotatorApi {
  const disk = new NodeFiles((uri) => vscode.Uri.parse(uri, true).fsPath);
  return activateWith(context, new SchemeFiles('file', disk, new WorkspaceFiles()));
}
