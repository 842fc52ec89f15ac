import type { ExportArticle, ExportMention } from '../formats/exportArticle';
import { DONE, PROBLEMS, type Command } from './command';
import { readArticles } from './readArticles';

/** Counts what was decided. */
export const statsCommand: Command = {
  name: 'stats',
  synopsis: 'PATH…',
  summary: 'counts annotations, by type and by coder',
  details: ['Prints JSON: {articles, annotated, annotations, unplaced, types, coders, entities}. `unplaced` lost their place in the text; `entities` are the ten named most often.'],
  options: {},
  examples: ["news-annotator stats articles/ | jq .types"],
  async run({ positionals }, world) {
    const { articles, hadProblems } = await readArticles(world, positionals, 'stats');
    const tally = new Tally();
    for await (const article of articles) tally.add(article);
    await world.terminal.write(`${JSON.stringify(tally.result, null, 2)}\n`);
    return hadProblems() ? PROBLEMS : DONE;
  },
};

const MOST_NAMED = 10;

class Tally {
  #articles = 0;
  #annotated = 0;
  #unplaced = 0;
  readonly #types = new Map<string, number>();
  readonly #coders = new Map<string, number>();
  readonly #entities = new Map<string, number>();

  add({ mentions, entities, unplaced }: ExportArticle): void {
    this.#articles++;
    if (mentions.length > 0) this.#annotated++;
    this.#unplaced += unplaced;
    for (const mention of mentions) this.#count(mention);
    for (const { id, mentions: count } of entities) increase(this.#entities, id, count);
  }

  get result(): object {
    const entities = [...this.#entities].sort(([, a], [, b]) => b - a).slice(0, MOST_NAMED);
    const annotations = [...this.#types.values()].reduce((sum, count) => sum + count, 0);
    return {
      articles: this.#articles,
      annotated: this.#annotated,
      annotations,
      unplaced: this.#unplaced,
      types: Object.fromEntries(this.#types),
      coders: Object.fromEntries(this.#coders),
      entities: Object.fromEntries(entities),
    };
  }

  #count({ type, by }: ExportMention): void {
    increase(this.#types, type);
    increase(this.#coders, by ?? '(unsigned)');
  }
}

function increase(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
