import * as vscode from 'vscode';

/** A file of the workspace by its path there; undefined for none. A path that leads out of the workspace finds nothing. */
export async function findArticleFile(path: string): Promise<vscode.Uri | undefined> {
  const steps = path.replaceAll('\\', '/').split('/').filter((step) => step !== '' && step !== '.');
  if (steps.includes('..')) return undefined;
  for (const { uri, name } of vscode.workspace.workspaceFolders ?? []) {
    const places = [steps, ...(steps[0] === name ? [steps.slice(1)] : [])].filter(({ length }) => length > 0);
    for (const place of places) {
      const file = vscode.Uri.joinPath(uri, ...place);
      if (await isFile(file)) return file;
    }
  }
  return undefined;
}

async function isFile(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File) !== 0;
  } catch {
    return false;
  }
}
