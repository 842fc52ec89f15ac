import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readActorSources } from '../../scripts/lexicons/readActorSources';
import { readIssueSources } from '../../scripts/lexicons/readIssueSources';
import { readQuoteSources } from '../../scripts/lexicons/readQuoteSources';
import { writeActors } from '../../src/recognition/actors/actorTables';
import { loadRecogniser, RESOURCES, type ResourceName } from '../../src/recognition/loadRecogniser';
import type { Recogniser } from '../../src/recognition/recognition';

/** The whole recogniser as shipped, made from the sources in data/. */
export function shippedRecogniser(): Promise<Recogniser> {
  return loadRecogniser((name) => Promise.resolve(readResource(name)));
}

function readResource(name: ResourceName): Uint8Array {
  if (name === RESOURCES.actors) return writeActors(readActorSources());
  if (name === RESOURCES.issues) return new TextEncoder().encode(JSON.stringify(readIssueSources()));
  if (name === RESOURCES.quotes) return new TextEncoder().encode(JSON.stringify(readQuoteSources()));
  return readFileSync(path.join('data', 'tagger', name));
}
