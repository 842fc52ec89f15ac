import { mergeTexts } from '../sidecar/mergeTexts';
import { DONE, PROBLEMS, UsageError, type Command } from './command';
import { complain } from './world';

/** Merges annotations files for git. */
export const mergeCommand: Command = {
  name: 'merge',
  synopsis: 'BASE OURS THEIRS',
  summary: 'merges two versions of an annotations file, as git’s merge driver',
  details: [
    'Puts both sides together annotation by annotation and writes the result to OURS, so that two coders’ branches merge wherever they tagged. An annotation that both changed stays as in OURS. When a side is not understood nothing is written and the exit code is 1: git then reports a conflict.',
    'To have git call it, say once in each clone: git config merge.news-annotator.driver "news-annotator merge %O %A %B", and in .gitattributes: *.annotations.yaml merge=news-annotator',
  ],
  options: {},
  examples: ['git config merge.news-annotator.driver "news-annotator merge %O %A %B"'],
  async run({ positionals }, world) {
    const [base, ours, theirs, ...more] = positionals;
    if (base === undefined || ours === undefined || theirs === undefined || more.length > 0) throw new UsageError('merge wants three files: BASE OURS THEIRS.');
    const [old, mine, others] = await Promise.all([base, ours, theirs].map(async (file) => new TextDecoder().decode(await world.files.read(file))));
    const merged = mergeTexts(old, mine ?? '', others ?? '');
    if (merged === undefined) {
      complain(world, ours, new Error('one side is not understood; see news-annotator validate.'));
      return PROBLEMS;
    }
    if (merged !== mine) await world.files.write(ours, new TextEncoder().encode(merged));
    return DONE;
  },
};
