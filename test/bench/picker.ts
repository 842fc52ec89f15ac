import type { EntityRecord } from '../../src/annotation/annotation';
import { entityChoices } from '../../src/session/entityChoices';
import { TagPicker } from '../../src/view/tagPicker';
import { median, type Report } from './measure';

/** A key must be answered within one frame of the screen. Milliseconds. */
const FRAME = 16;

const SYLLABLES = ['mar', 'lin', 'do', 've', 'ska', 'ri', 'ton', 'el', 'bo', 'ran'];

/** A name that is made of its number, so that names differ as names do. */
function nameOf(number: number): string {
  const word = (seed: number): string => [seed, Math.floor(seed / 10), Math.floor(seed / 100)].map((part) => SYLLABLES[part % 10] ?? '').join('');
  return `${word(number)} ${word(number * 7 + 3)} ${number}`;
}

function pickerOf(codes: number, entities: number): TagPicker {
  const view = { mentions: [], entities: [], mentionsIn: () => [], entity: () => undefined };
  const records = Array.from({ length: entities }, (_, index): EntityRecord => ({ id: `e${index}`, type: 'actor', kind: 'person', name: nameOf(index), aliases: [nameOf(index + 5000), `Mr. ${nameOf(index)}`] }));
  return new TagPicker({
    passage: nameOf(42),
    codes: Array.from({ length: codes }, (_, index) => ({ id: `c${index}`, name: nameOf(index + 9000), path: ['Theme'], description: `When ${nameOf(index)} says so.` })),
    entities: entityChoices(view, records, nameOf(42)),
    recent: [],
  });
}

/** The tag picker with a large codebook: until it stands, and for each key. */
export async function picker(): Promise<Report> {
  const large = pickerOf(500, 2000);
  const open = await median(() => pickerOf(500, 2000));
  const key = await median(() => large.rows('mar lin'));
  return {
    lines: [`opens in ${open.toFixed(1)} ms, a key ${key.toFixed(2)} ms`],
    broken: key > FRAME ? [`a key takes ${key.toFixed(0)} ms, more than a frame`] : [],
  };
}
