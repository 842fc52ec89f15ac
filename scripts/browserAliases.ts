/** Packages whose default build wants Node, and the build of theirs for browsers. */
export const BROWSER_ALIASES: Readonly<Record<string, string>> = {
  'csv-parse/sync': 'csv-parse/browser/esm/sync',
  'csv-stringify/sync': 'csv-stringify/browser/esm/sync',
};
