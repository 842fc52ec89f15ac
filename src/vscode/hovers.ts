import * as vscode from 'vscode';
import { hoverText, type HoverAction, type HoverText } from '../view/hoverText';
import { targetOf } from '../view/mentionTarget';
import type { ArticleView, ViewMention } from '../view/articleView';
import { isHighlighted, isUncertain } from '../view/visibility';
import { ARTICLE_SELECTOR } from './articleSelector';
import type { CodeLookup } from './codeLookup';
import { rangeOf } from './ranges';
import type { SessionLookup } from './sessionLookup';
import { readShown } from './settings';

const { t } = vscode.l10n;

const ACTIONS: Readonly<Record<HoverAction, { readonly title: string; readonly tooltip: string }>> = {
  confirm: { title: `$(check) ${t('Confirm')}`, tooltip: t('This is right: keep it as your decision') },
  dismiss: { title: `$(close) ${t('Dismiss')}`, tooltip: t('This is wrong: do not suggest it here again') },
  retag: { title: `$(edit) ${t('Change…')}`, tooltip: t('Tag it as something else') },
  changeDate: { title: `$(calendar) ${t('Value…')}`, tooltip: t('Correct the value by typing a date') },
  copyDateValue: { title: `$(copy) ${t('Copy Value')}`, tooltip: t('Copy the value') },
  setArticleDate: { title: `$(calendar) ${t('Set Article Date…')}`, tooltip: t('Say which day the article is from: relative dates count from it') },
  editNote: { title: `$(note) ${t('Note…')}`, tooltip: t('Write or change the note') },
  untag: { title: `$(trash) ${t('Remove')}`, tooltip: t('Take the tag away') },
  findAllMentions: { title: `$(references) ${t('All Mentions')}`, tooltip: t('Show all mentions in this article') },
};

/** The only commands that a card may run. */
const TRUSTED = { enabledCommands: Object.keys(ACTIONS).map((action) => `newsAnnotator.${action}`) };

/** Annotations of one place that are explained. */
const MOST_CARDS = 12;

/** Explains the mention under the mouse, innermost first, with actions that work. */
export function registerHovers(sessions: SessionLookup, codes: CodeLookup): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
    provideHover(document, position) {
      const session = sessions.get(document);
      if (session === undefined) return undefined;
      const mentions = mentionsAt(session.view, document.offsetAt(position), document.uri);
      const [innermost] = mentions;
      if (innermost === undefined) return undefined;
      const cards = mentions.slice(0, MOST_CARDS).map((mention) => cardFor(hoverText(session.view, mention, codes(document.uri.toString())), mention, document.uri));
      return new vscode.Hover(cards, rangeOf(document, innermost));
    },
  });
}

/** Highlighted mentions at an offset, innermost first, and then the innermost quotation, highlighted or not: who says this. */
function mentionsAt(view: ArticleView, offset: number, uri: vscode.Uri): readonly ViewMention[] {
  const shown = readShown(uri);
  const around = [...view.mentionsIn({ start: offset, end: offset + 1 })].sort((a, b) => a.end - a.start - (b.end - b.start));
  const quote = around.find((mention) => mention.type === 'quote' && !isUncertain(mention));
  const others = around.filter((mention) => mention.type !== 'quote' && isHighlighted(mention, shown));
  return quote === undefined ? others : [...others.slice(0, MOST_CARDS - 1), quote];
}

function cardFor({ markdown, actions }: HoverText, mention: ViewMention, uri: vscode.Uri): vscode.MarkdownString {
  const argument = encodeURIComponent(JSON.stringify([targetOf(uri.toString(), [mention])]));
  const links = actions.map((action) => `[${ACTIONS[action].title}](command:newsAnnotator.${action}?${argument} "${ACTIONS[action].tooltip}")`);
  const card = new vscode.MarkdownString(`${markdown}\n\n${links.join('&nbsp;&nbsp;&nbsp;')}`, true);
  card.isTrusted = TRUSTED;
  return card;
}
