/**
 * The same ids, where a later one that stands there already gets a number ("k3x9-2"): an entry written twice, by hand or by a merge, stays two
 * entries instead of one that silently wins.
 */
export function distinctIds(ids: readonly string[]): readonly string[] {
  const used = new Set(ids);
  const seen = new Set<string>();
  return ids.map((id) => {
    let distinct = id;
    for (let number = 2; seen.has(distinct); number++) {
      const numbered = `${id}-${number}`;
      if (!used.has(numbered)) distinct = numbered;
    }
    used.add(distinct);
    seen.add(distinct);
    return distinct;
  });
}
