import * as vscode from 'vscode';
import type { ArticleView, ViewMention } from '../view/articleView';
import { codeName, type CodeLabel } from '../view/codeLabel';
import { claimOf } from '../view/reviewTree';
import { firstPart, oneLine } from '../view/sentenceText';
import { lookOf } from '../view/visibility';

interface MentionItem extends vscode.QuickPickItem {
  readonly mention: ViewMention;
}

const QUOTE_LENGTH = 60;

/** Asks which of several tags are meant; undefined when the question was left. */
export async function askWhich(view: ArticleView, mentions: readonly ViewMention[], codes: readonly CodeLabel[], marked: readonly ViewMention[]): Promise<readonly ViewMention[] | undefined> {
  const items = mentions.map((mention) => ({ ...mentionItem(view, mention, codes), picked: marked.includes(mention) }));
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('Remove Tags'),
    placeHolder: vscode.l10n.t('Several tags are here: which are to go?'),
    matchOnDescription: true,
  });
  return chosen?.map(({ mention }) => mention);
}

/** Asks for one of several tags; undefined when the question was left. */
export async function askOne(view: ArticleView, mentions: readonly ViewMention[], codes: readonly CodeLabel[], placeHolder: string): Promise<ViewMention | undefined> {
  const chosen = await vscode.window.showQuickPick(mentions.map((mention) => mentionItem(view, mention, codes)), { placeHolder, matchOnDescription: true });
  return chosen?.mention;
}

function mentionItem(view: ArticleView, mention: ViewMention, codes: readonly CodeLabel[]): MentionItem {
  const { label, kind } = lookOf(mention) === 'code' ? { label: codeName(mention.type, codes), kind: vscode.l10n.t('code') } : claimOf(view, mention);
  const { by, at } = mention.annotation ?? {};
  const signed = [by, at?.slice(0, 10)].flatMap((part) => part ?? []);
  return { mention, label, description: [kind, `“${firstPart(oneLine(mention.text), QUOTE_LENGTH)}”`, ...signed].join(' · ') };
}
