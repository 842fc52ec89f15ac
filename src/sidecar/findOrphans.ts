import type { FileSystem, FileUri } from '../files/fileSystem';
import { parseSidecar } from './parseSidecar';
import { articleOf } from './storedSidecar';

/** Sidecars whose article is gone and was the same text as another: the article was renamed where nobody saw it. Those that cannot be read are left out. */
export async function findOrphans(files: FileSystem, sidecars: readonly FileUri[], sha256: string): Promise<readonly FileUri[]> {
  const orphans: FileUri[] = [];
  for (const uri of sidecars) {
    const article = articleOf(uri);
    const bytes = article === undefined ? undefined : await files.read(uri).catch(() => undefined);
    if (article === undefined || bytes === undefined) continue;
    const text = new TextDecoder().decode(bytes);
    if (!text.includes(sha256) || parseSidecar(text).sidecar.text?.sha256 !== sha256) continue;
    const isGone = await files.read(article).then((found) => found === undefined, () => false);
    if (isGone) orphans.push(uri);
  }
  return orphans;
}
