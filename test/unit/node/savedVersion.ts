/** Characters in a version: more than a file system writes at once. */
const LENGTH = 300_000;

/** The content of a file's nth version; every part of it tells which one it is. */
export function version(number: number): string {
  const line = `version ${number}\n`;
  return `${line.repeat(Math.ceil(LENGTH / line.length))}end ${number}\n`;
}

/** Which version a content is, whole; undefined when it is none. */
export function versionOf(content: string): number | undefined {
  const number = Number(/^version (\d+)\n/.exec(content)?.[1]);
  return content === version(number) ? number : undefined;
}
