import { isArticleName } from '../article/proseCheck';
import type { FileSystem, FileUri } from '../files/fileSystem';
import { articleOf } from '../sidecar/storedSidecar';

/** A file found below a folder. */
export interface FoundFile {
  readonly uri: FileUri;
  /** Path below the folder where the search began, with slashes; the file's name for a file given itself. */
  readonly path: string;
}

const ARTICLE_NAME = /\.(?:txt|news|article)$/i;

/** Folders that hold no articles of the reader's. */
const LEFT_OUT = /^(?:node_modules|\..*)$/;

/** Files below a folder for which `wanted` holds, in order of their paths; a folder that cannot be read fails the search. */
async function findFiles(files: FileSystem, folder: FileUri, wanted: (name: string) => boolean, path = ''): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const [name, type] of await files.list(folder)) {
    const uri = `${folder.replace(/\/$/, '')}/${name}`;
    const below = path === '' ? name : `${path}/${name}`;
    if (type === 'directory') {
      if (!LEFT_OUT.test(name) || name === '.news-annotator') found.push(...(await findFiles(files, uri, wanted, below)));
    } else if (wanted(name)) found.push({ uri, path: below });
  }
  return found;
}

/** Articles below a folder: text files, and any file that has a sidecar. */
export async function findArticles(files: FileSystem, folder: FileUri): Promise<readonly FoundFile[]> {
  const all = await findFiles(files, folder, () => true);
  const annotated = new Set(all.flatMap(({ uri }) => articleOf(uri) ?? []));
  const isArticle = ({ uri, path }: FoundFile): boolean => {
    const name = path.split('/').at(-1) ?? '';
    return annotated.has(uri) || (ARTICLE_NAME.test(name) && isArticleName(name));
  };
  return all.filter(isArticle);
}

/** Files below a folder whose names are wanted. */
export function findFilesNamed(files: FileSystem, folder: FileUri, wanted: (name: string) => boolean): Promise<readonly FoundFile[]> {
  return findFiles(files, folder, wanted);
}

/** Sidecars and codebooks below a folder. */
export async function findYaml(files: FileSystem, folder: FileUri): Promise<readonly FoundFile[]> {
  const all = await findFiles(files, folder, () => true);
  return all.filter(({ uri }) => articleOf(uri) !== undefined || isCodebook(uri));
}

/** Whether a file is a workspace's codebook. */
export function isCodebook(uri: FileUri): boolean {
  return /(?:^|\/)\.news-annotator\/codebook\.yaml$/.test(uri);
}
