import * as vscode from 'vscode';
import type { ApiArticle, NewsAnnotatorApi } from '../../api/news-annotator';
import { findArticleFile } from './findArticleFile';

interface ListInput {
  /** Path of the article in the workspace; without it, the article in front. */
  readonly file?: string;
}

interface FindInput extends ListInput {
  /** Name, alias or id of an actor or issue. */
  readonly entity: string;
}

/** Mentions that an assistant is told of at once. */
const MOST_MENTIONS = 100;

/** Tools with which an assistant in VS Code reads what is known of an article. They change nothing. */
export function registerLanguageModelTools(api: NewsAnnotatorApi): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.lm.registerTool<ListInput>('newsAnnotator_listEntities', {
      prepareInvocation: ({ input }) => ({ invocationMessage: vscode.l10n.t('Listing actors and issues of {0}', input.file ?? vscode.l10n.t('the article')) }),
      invoke: async ({ input }) => answer(await articleOf(api, input.file), ({ file, article, entities }) => ({ file, article, entities })),
    }),
    vscode.lm.registerTool<FindInput>('newsAnnotator_findMentions', {
      prepareInvocation: ({ input }) => ({ invocationMessage: vscode.l10n.t('Finding mentions of {0}', input.entity) }),
      invoke: async ({ input }) => answer(await articleOf(api, input.file), (article) => mentionsOf(article, input.entity)),
    }),
  );
}

async function articleOf(api: NewsAnnotatorApi, file: string | undefined): Promise<ApiArticle | undefined> {
  const uri = file === undefined ? vscode.window.activeTextEditor?.document.uri : await findArticleFile(file);
  return uri && api.article(uri, { suggestions: true });
}

function answer(article: ApiArticle | undefined, say: (article: ApiArticle) => object): vscode.LanguageModelToolResult {
  const text = article === undefined ? 'There is no such article in the workspace.' : JSON.stringify(say(article));
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
}

function mentionsOf({ file, entities, mentions }: ApiArticle, wanted: string): object {
  const name = wanted.trim().toLowerCase();
  const found = entities.filter((entity) => [entity.id, entity.name, ...entity.aliases].some((known) => known.toLowerCase() === name));
  const ids = new Set(found.map(({ id }) => id));
  const own = mentions.filter(({ entity }) => entity !== undefined && ids.has(entity));
  return { file, entities: found, count: own.length, mentions: own.slice(0, MOST_MENTIONS).map(({ start, end, quote, before, after, status }) => ({ start, end, quote, before, after, status })) };
}
