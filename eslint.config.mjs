import js from '@eslint/js';
import { builtinModules } from 'node:module';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const nodeBuiltins = builtinModules.flatMap((name) => [name, `node:${name}`]);

/** Only the edge (src/vscode, src/node, src/cli, extension.ts, cli.ts) may touch the host; the core runs anywhere. */
const coreBoundary = {
  files: ['src/**/*.ts'],
  ignores: ['src/vscode/**', 'src/node/**', 'src/extension.ts', 'src/cli.ts', 'src/cli/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: [...nodeBuiltins, 'vscode'].map((name) => ({
          name,
          message: 'The core is pure: only src/vscode, src/node, src/cli, src/extension.ts and src/cli.ts may import the host.',
        })),
        patterns: [{ group: ['**/vscode/**', '**/node/**', '**/cli/**', 'node:*'], message: 'The core may not import the edge.' }],
      },
    ],
    'no-restricted-globals': ['error', 'process', 'Buffer', 'require', '__dirname', '__filename', 'global'],
  },
};

/** The editor edge also runs in a browser: `vscode` yes, Node no. */
const editorBoundary = {
  files: ['src/vscode/**/*.ts', 'src/extension.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: nodeBuiltins.map((name) => ({ name, message: 'The extension also runs in the browser host.' })),
        patterns: [{ group: ['**/node/**', 'node:*'], message: 'The extension also runs in the browser host.' }],
      },
    ],
    'no-restricted-globals': ['error', 'process', 'Buffer', 'require', '__dirname', '__filename', 'global'],
  },
};

export default defineConfig(
  globalIgnores(['dist/', 'out/', '.cache/', '.vscode-test*/', 'media/walkthrough/', 'src/sidecar/validators.js']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'ExportAllDeclaration', message: 'No barrel files.' },
      ],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 16],
      eqeqeq: 'error',
    },
  },
  coreBoundary,
  editorBoundary,
  {
    files: ['test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
);
