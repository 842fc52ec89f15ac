import path from 'node:path';

/** The root folder of this checkout, and the places in it that the tools share. */
export const checkout = path.resolve(import.meta.dirname, '..', '..');

/** Ignored by git: what was installed or unpacked once and is kept. */
export const cacheFolder = path.join(checkout, '.cache', 'vscode-npm');

/** Ignored by git: what a run leaves for people to look at (bundled tests, screenshots, logs). */
export const outFolder = path.join(checkout, 'out');
