/** Where the files of an export go when its main file was named. */
export interface OutputPlace {
  /** The name that the export's files begin with. */
  readonly name: string;
  /** The place of a file of the export. */
  readonly place: (path: string) => string;
}

/**
 * An export to one file, perhaps with others beside it: the main file is the target itself, another has the target's name without the
 * extension.
 */
export function outputPlace(target: string, extension: string): OutputPlace {
  const slash = target.lastIndexOf('/') + 1;
  const folder = target.slice(0, slash);
  const file = target.slice(slash);
  const name = file.toLowerCase().endsWith(extension) && file.length > extension.length ? file.slice(0, -extension.length) : file;
  return { name, place: (path) => (path === `${name}${extension}` ? target : folder + path) };
}
