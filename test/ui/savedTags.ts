import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

export interface SavedTag {
  readonly id: string;
  readonly type: string;
  readonly quote: string;
  readonly start: number;
  readonly entity?: string;
  readonly speaker?: string;
  readonly continues?: string;
  readonly note?: string;
  readonly by?: string;
  readonly at?: string;
}

/** What a person finds in the file beside an article. */
export interface SavedTags {
  readonly article?: Readonly<Record<string, unknown>>;
  readonly entities: readonly { readonly id: string; readonly kind?: string; readonly name: string; readonly note?: string }[];
  readonly annotations: readonly SavedTag[];
  readonly dismissed: readonly { readonly type: string; readonly quote: string; readonly start: number; readonly at?: string }[];
}

/** Reads the annotations file beside an article; empty where there is none. */
export async function savedTags(workspace: string, article: string): Promise<SavedTags> {
  const text = await readFile(path.join(workspace, `${article}.annotations.yaml`), 'utf8').catch(() => '');
  return { entities: [], annotations: [], dismissed: [], ...(parse(text) as Partial<SavedTags> | null) };
}

/** Types and words of the tags beside an article, in the order of the text. */
export async function tagsIn(workspace: string, article: string): Promise<readonly string[]> {
  return (await savedTags(workspace, article)).annotations.map(({ type, quote }) => `${type}: ${quote}`);
}
