import type { ExportArticle } from '../../src/formats/exportArticle';
import type { ExportFormat, FormatOptions } from '../../src/formats/exportFormat';
import type { Loss } from '../../src/formats/losses';
import { MemoryTarget } from '../../src/formats/memoryTarget';
import { runExport, type ExportRequest } from '../../src/formats/runExport';

export const OPTIONS: FormatOptions = { scheme: 'iob2', bom: false, labels: 'type', codes: [], now: '2026-03-12T09:30:00Z' };

/** What an export wrote. */
export interface Exported {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly losses: readonly Loss[];
  readonly suggesters: ReadonlyMap<string, number>;
  /** A file's text; the first file's when no path is given. */
  readonly text: (path?: string) => string;
}

/** Exports articles into memory. */
export async function exported(format: ExportFormat, articles: readonly ExportArticle[], options: Partial<FormatOptions> = {}, more: Partial<ExportRequest> = {}): Promise<Exported> {
  const files = new Map<string, Uint8Array>();
  const target = new MemoryTarget((path, content) => void files.set(path, content));
  const request = { format, options: { ...OPTIONS, ...options }, filter: {}, name: 'annotations', perArticle: false, ...more };
  const { losses, suggesters } = await runExport(oneByOne(articles), target, request);
  const text = (path?: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path ?? [...files.keys()][0] ?? ''));
  return { files, losses, suggesters, text };
}

async function* oneByOne(articles: readonly ExportArticle[]): AsyncGenerator<ExportArticle> {
  for (const article of articles) yield await Promise.resolve(article);
}
