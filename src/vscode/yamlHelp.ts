import * as vscode from 'vscode';
import { explanationAt, proposalsAt, type KnownYaml, type YamlProposal } from '../codebook/yamlHelp';
import { SIDECAR_SUFFIX } from '../sidecar/storedSidecar';
import type { Codebooks } from './codebooks';

/** The extension that brings completion and hover for YAML by our schemas (`yamlValidation` in the manifest). */
const YAML_EXTENSION = 'redhat.vscode-yaml';

const FILES: readonly (readonly [kind: KnownYaml, selector: vscode.DocumentSelector])[] = [
  ['codebook', { pattern: '**/.news-annotator/codebook.yaml' }],
  ['annotations', { pattern: `**/*${SIDECAR_SUFFIX}` }],
];

const KINDS: Readonly<Record<YamlProposal['kind'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  color: vscode.CompletionItemKind.Color,
};

/** Completion and hover in codebooks and annotations files, where the YAML extension does not bring them. */
export function registerYamlHelp(codebooks: Codebooks): vscode.Disposable {
  const isOurs = (): boolean => vscode.extensions.getExtension(YAML_EXTENSION) === undefined;
  return vscode.Disposable.from(
    ...FILES.flatMap(([kind, selector]) => [
      vscode.languages.registerCompletionItemProvider(selector, {
        provideCompletionItems: (document, position) => (isOurs() ? completions(kind, document, position, codebooks) : []),
      }, ' ', '-'),
      vscode.languages.registerHoverProvider(selector, {
        provideHover(document, position) {
          const found = isOurs() ? explanationAt(kind, document.getText(), document.offsetAt(position)) : undefined;
          return found && new vscode.Hover(`**${found.key}**: ${found.description}`);
        },
      }),
    ]),
  );
}

function completions(kind: KnownYaml, document: vscode.TextDocument, position: vscode.Position, codebooks: Codebooks): vscode.CompletionItem[] {
  const issues = codebooks.entriesFor(document.uri.toString()).filter(({ type }) => type === 'issue').map(({ id }) => id);
  return proposalsAt(kind, document.getText(), document.offsetAt(position), { issues }).map(({ label, kind: what, description, insert, start, end }, index) => {
    const item = new vscode.CompletionItem(label, KINDS[what]);
    item.insertText = insert;
    item.range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    item.sortText = String(index).padStart(4, '0');
    if (description !== '') item.documentation = description;
    return item;
  });
}
