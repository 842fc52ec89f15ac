import type * as vscode from 'vscode';
import type { CodebookNode } from './codebookNodes';

/** Registers a command that is called on a node of the view: the one clicked, else the one selected. */
export type RegisterCodebookCommand = (name: string, run: (node: CodebookNode | undefined) => Promise<void>) => vscode.Disposable;

/** A code in the view. */
export type CodeNode = CodebookNode & { readonly kind: 'code' };

/** Registers a command on a code; nothing happens on another node. */
export type RegisterCodeCommand = (name: string, run: (node: CodeNode) => Promise<unknown>) => vscode.Disposable;
