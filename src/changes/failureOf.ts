import { EncodingError } from '../corpus/readArticle';
import { FileError, type FileUri } from '../files/fileSystem';
import { ChangeError, type ChangeFailure } from './changeRequest';

/** Why an article or file could not be changed. */
export function failureOf(uri: FileUri, error: unknown): ChangeFailure {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof ChangeError || FileError.is(error)) return { uri, reason: error.reason, message };
  return { uri, reason: error instanceof EncodingError ? 'encoding' : 'failed', message };
}
