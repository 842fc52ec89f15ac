import { canonicalText } from '../../article/canonicalText';
import { ImportError, LARGEST_IMPORT, type ImportFile } from './importFormat';

/** A file's UTF-8 text without BOM, line ends as LF. @throws {ImportError} */
export function readText({ path, bytes }: ImportFile): string {
  if (bytes.length > LARGEST_IMPORT) throw new ImportError(path, 'The file is too large.');
  try {
    return canonicalText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ImportError(path, 'The file is not UTF-8 text. Save it as UTF-8 and try again.');
  }
}

/** A value of JSON in a file. @throws {ImportError} */
export function readJson(file: ImportFile): unknown {
  return parseJson(readText(file), file.path);
}

/** Values of lines of JSON, each with its line number. @throws {ImportError} */
export function readJsonLines(file: ImportFile): readonly { readonly value: unknown; readonly line: number }[] {
  return readText(file).split('\n').flatMap((text, index) => (text.trim() === '' ? [] : [{ value: parseJson(text, file.path, index + 1), line: index + 1 }]));
}

function parseJson(text: string, path: string, line?: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? (message.includes('end of JSON') ? text.length : NaN));
    const place = line ?? (Number.isNaN(position) ? undefined : text.slice(0, position).split('\n').length);
    throw new ImportError(path, `This is no JSON: ${message.split('\n')[0]?.slice(0, 120) ?? ''}`, place);
  }
}
