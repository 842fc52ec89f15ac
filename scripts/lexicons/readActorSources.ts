import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileActors } from '../../src/recognition/actors/compileActors';
import type { CompiledActors } from '../../src/recognition/actors/compiledActors';

/** Reads and compiles the actors' sources in data/lexicons/actors. */
export function readActorSources(): CompiledActors {
  const read = (name: string): string => readFileSync(path.join('data', 'lexicons', 'actors', name), 'utf8');
  return compileActors({
    countries: read('countries.yaml'),
    organisations: [read('organisations.yaml'), read('organisations-world.yaml')],
    people: [read('people.yaml'), read('world-leaders.yaml'), read('us-congress.yaml')],
    peoples: read('peoples.yaml'),
    words: read('words.yaml'),
    firstNames: read('first-names.txt'),
    surnames: read('surnames.txt'),
  });
}
