import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadRecogniser } from '../../src/recognition/loadRecogniser';
import type { Recogniser } from '../../src/recognition/recognition';

/** What `npm run build` made. */
export const DIST = path.join(import.meta.dirname, '..', '..', 'dist');

/** The recogniser with the data that ships. Throws when nothing was built. */
export function shippedRecogniser(): Promise<Recogniser> {
  if (!existsSync(path.join(DIST, 'data'))) throw new Error('Run npm run build first.');
  return loadRecogniser((name) => readFile(path.join(DIST, 'data', name)));
}
