import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readActorSources } from '../../scripts/lexicons/readActorSources';
import { readIssueSources } from '../../scripts/lexicons/readIssueSources';
import { readQuoteSources } from '../../scripts/lexicons/readQuoteSources';
import { writeActors } from '../../src/recognition/actors/actorTables';
import { loadRecognition, RESOURCES, type ResourceName, type ShippedRecognition } from '../../src/recognition/loadRecogniser';
import type { Recogniser } from '../../src/recognition/recognition';

let loading: Promise<ShippedRecognition> | undefined;

/** What is shipped for recognition, made once from the sources in data/. */
export function shippedRecognition(): Promise<ShippedRecognition> {
  return (loading ??= loadRecognition((name) => Promise.resolve(readResource(name))));
}

/** The whole recogniser as shipped. */
export async function shippedRecogniser(): Promise<Recogniser> {
  return (await shippedRecognition()).recogniser();
}

function readResource(name: ResourceName): Uint8Array {
  if (name === RESOURCES.actors) return writeActors(readActorSources());
  if (name === RESOURCES.issues) return new TextEncoder().encode(JSON.stringify(readIssueSources()));
  if (name === RESOURCES.quotes) return new TextEncoder().encode(JSON.stringify(readQuoteSources()));
  return readFileSync(path.join('data', 'tagger', name));
}
