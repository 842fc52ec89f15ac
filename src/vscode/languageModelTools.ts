import * as vscode from 'vscode';
import type { ApiArticle, ApiSuggestion, NewsAnnotatorApi } from '../../api/news-annotator';
import { shortQuote } from '../session/stepWords';
import { escapeMarkdown } from '../view/markdown';
import { findArticleFile } from './findArticleFile';

interface ListInput {
  /** Path of the article in the workspace; without it, the article in front. */
  readonly file?: string;
}

interface FindInput extends ListInput {
  /** Name, alias or id of an actor or issue. */
  readonly entity: string;
}

interface SuggestInput extends ListInput, ApiSuggestion {}

/** Mentions that an assistant is told of at once. */
const MOST_MENTIONS = 100;

const NO_ARTICLE = 'There is no such article in the workspace.';

/** Tools with which an assistant in VS Code reads what is known of an article, and suggests what a person may confirm. They decide nothing. */
export function registerLanguageModelTools(api: NewsAnnotatorApi): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.lm.registerTool<ListInput>('newsAnnotator_listEntities', {
      prepareInvocation: ({ input }) => ({ invocationMessage: vscode.l10n.t('Listing actors and issues of {0}', whereOf(input.file)) }),
      invoke: async ({ input }) => answer(await articleOf(api, input.file), ({ file, article, entities }) => ({ file, article, entities })),
    }),
    vscode.lm.registerTool<FindInput>('newsAnnotator_findMentions', {
      prepareInvocation: ({ input }) => ({ invocationMessage: vscode.l10n.t('Finding mentions of {0}', escapeMarkdown(input.entity)) }),
      invoke: async ({ input }) => answer(await articleOf(api, input.file), (article) => mentionsOf(article, input.entity)),
    }),
    vscode.lm.registerTool<SuggestInput>('newsAnnotator_suggest', {
      prepareInvocation: ({ input }) => suggestionQuestion(input),
      invoke: async ({ input }) => say(await makeSuggestion(api, input)),
    }),
  );
}

async function articleOf(api: NewsAnnotatorApi, file: string | undefined): Promise<ApiArticle | undefined> {
  const uri = await uriOf(file);
  return uri && api.article(uri, { suggestions: true });
}

function uriOf(file: string | undefined): Promise<vscode.Uri | undefined> {
  return file === undefined ? Promise.resolve(vscode.window.activeTextEditor?.document.uri) : findArticleFile(file);
}

/** What a person is asked before a suggestion is made. VS Code shows it as Markdown: what the assistant wrote is escaped. */
export function suggestionQuestion({ quote, type, name, value, file }: SuggestInput): vscode.PreparedToolInvocation {
  const words = escapeMarkdown(shortQuote(quote));
  const meaning = escapeMarkdown([type, name ?? value].filter(Boolean).join(' '));
  const message = vscode.l10n.t('“{0}” as {1} in {2}. It waits in the Review view until you confirm or dismiss it.', words, meaning, whereOf(file));
  return { invocationMessage: vscode.l10n.t('Suggesting “{0}”', words), confirmationMessages: { title: vscode.l10n.t('Add a suggestion?'), message } };
}

function whereOf(file: string | undefined): string {
  return file === undefined ? vscode.l10n.t('the article') : escapeMarkdown(file);
}

/** @returns What to tell the assistant. */
async function makeSuggestion(api: NewsAnnotatorApi, { file, ...suggestion }: SuggestInput): Promise<string> {
  const uri = await uriOf(file);
  if (uri === undefined) return NO_ARTICLE;
  try {
    await api.suggest(uri, suggestion, vscode.l10n.t('an assistant'));
    return 'The suggestion waits for the person to confirm or dismiss it. Nothing is decided yet.';
  } catch (error) {
    return `Not suggested: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function answer(article: ApiArticle | undefined, describe: (article: ApiArticle) => object): vscode.LanguageModelToolResult {
  return say(article === undefined ? NO_ARTICLE : JSON.stringify(describe(article)));
}

function say(text: string): vscode.LanguageModelToolResult {
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
}

function mentionsOf({ file, entities, mentions }: ApiArticle, wanted: string): object {
  const name = wanted.trim().toLowerCase();
  const found = entities.filter((entity) => [entity.id, entity.name, ...entity.aliases].some((known) => known.toLowerCase() === name));
  const ids = new Set(found.map(({ id }) => id));
  const own = mentions.filter(({ entity }) => entity !== undefined && ids.has(entity));
  return { file, entities: found, count: own.length, mentions: own.slice(0, MOST_MENTIONS).map(({ start, end, quote, before, after, status }) => ({ start, end, quote, before, after, status })) };
}
