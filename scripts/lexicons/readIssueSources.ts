import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileIssues } from '../../src/recognition/issues/compileIssues';
import type { CompiledIssues } from '../../src/recognition/issues/issueLexicon';

const FOLDER = path.join('data', 'lexicons', 'issues');
const FALSE_FRIENDS = 'false-friends.yaml';
const MEDIA_TOPICS = 'iptc-media-topics.yaml';

/** Reads and compiles the taxonomy in data/lexicons/issues. */
export function readIssueSources(): CompiledIssues {
  const read = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');
  const fields = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml') && name !== FALSE_FRIENDS && name !== MEDIA_TOPICS);
  return compileIssues({ fields: fields.sort().map(read), falseFriends: read(FALSE_FRIENDS), mediaTopics: read(MEDIA_TOPICS) });
}
