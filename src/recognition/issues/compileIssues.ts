import { parse } from 'yaml';
import type { CompiledIssues, IssueConcept, IssueWording } from './issueLexicon';

interface ConceptSource {
  readonly name?: string;
  readonly as?: readonly string[];
  readonly needs?: readonly string[];
  readonly [child: string]: unknown;
}

const FIELDS = new Set(['name', 'as', 'needs']);

/** Marks a wording that is an issue only beside one of the concept's `needs`. */
const AMBIGUOUS = '~';

/** Compiles the taxonomy. Throws when an id stands twice. */
export function compileIssues(yaml: string): CompiledIssues {
  const concepts: IssueConcept[] = [];
  const wordings: IssueWording[] = [];
  const visit = (children: Readonly<Record<string, unknown>>, path: readonly string[]): void => {
    for (const [id, value] of Object.entries(children)) {
      if (FIELDS.has(id)) continue;
      const source = (value ?? {}) as ConceptSource;
      const name = source.name ?? id.replaceAll('-', ' ');
      if (concepts.some((concept) => concept.id === id)) throw new Error(`The issue ${id} stands twice in the taxonomy.`);
      const concept = concepts.push({ id, name, path }) - 1;
      for (const text of source.as ?? []) {
        const isAmbiguous = text.startsWith(AMBIGUOUS);
        wordings.push({ concept, text: text.replace(AMBIGUOUS, ''), ...(isAmbiguous ? { needs: source.needs ?? [] } : {}) });
      }
      visit(source, [...path, name]);
    }
  };
  visit(parse(yaml) as Record<string, unknown>, []);
  return { concepts, wordings };
}
