import type * as vscode from 'vscode';

/** The language of articles. */
export const ARTICLE_LANGUAGE = 'news-article';

/** Articles wherever they are: on disk, remote, virtual, unsaved. */
export const ARTICLE_SELECTOR: vscode.DocumentSelector = { language: ARTICLE_LANGUAGE };
