import { SeededRandom } from './seededRandom';

/** Clusters vectors of length one by the angle between them (Dhillon & Modha 2001). Deterministic. Returns the cluster of each, from 0. */
export function sphericalKMeans(vectors: readonly Float32Array[], clusters: number, rounds: number): Uint16Array {
  const assigned = new Uint16Array(vectors.length);
  const [first] = vectors;
  if (first === undefined) return assigned;
  const random = new SeededRandom(1);
  const centres = Array.from({ length: clusters }, () => Float32Array.from(vectors[Math.floor(random.next() * vectors.length)] ?? first));
  for (let round = 0; round < rounds; round++) {
    vectors.forEach((vector, index) => {
      assigned[index] = nearest(vector, centres);
    });
    recentre(vectors, assigned, centres);
  }
  return assigned;
}

function nearest(vector: Float32Array, centres: readonly Float32Array[]): number {
  let best = -Infinity;
  let found = 0;
  centres.forEach((centre, index) => {
    let dot = 0;
    for (let axis = 0; axis < vector.length; axis++) dot += (vector[axis] ?? 0) * (centre[axis] ?? 0);
    if (dot > best) {
      best = dot;
      found = index;
    }
  });
  return found;
}

function recentre(vectors: readonly Float32Array[], assigned: Uint16Array, centres: readonly Float32Array[]): void {
  for (const centre of centres) centre.fill(0);
  vectors.forEach((vector, index) => {
    const centre = centres[assigned[index] ?? 0];
    if (centre === undefined) return;
    for (let axis = 0; axis < centre.length; axis++) centre[axis] = (centre[axis] ?? 0) + (vector[axis] ?? 0);
  });
  for (const centre of centres) {
    const norm = Math.hypot(...centre) || 1;
    for (let axis = 0; axis < centre.length; axis++) centre[axis] = (centre[axis] ?? 0) / norm;
  }
}
