import { EXPORT_FORMATS } from '../../src/formats/exportFormats';
import type { ExportFormat } from '../../src/formats/exportFormat';

/** The export format of an id. */
export function exportFormat(id: string): ExportFormat {
  const format = EXPORT_FORMATS.find((candidate) => candidate.id === id);
  if (format === undefined) throw new Error(`There is no format ${id}.`);
  return format;
}
