import { createRequire } from 'node:module';

/**
 * Serves VS Code for the web with an extension and its tests. A process of its own because `@vscode/test-web` wants a
 * newer Node than the rest. Arguments: the package's folder, its options as JSON. Runs until it is stopped.
 */
const [packageFolder, options] = process.argv.slice(2);
const { open } = createRequire(import.meta.url)(packageFolder);
await open(JSON.parse(options));
console.log('Serving.');
