import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

/** `npm run validators` writes schemas/ as plain functions into src/sidecar/validators.js, so that nothing is compiled (or evaluated) at run time. */
const schema = (name: string): object => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object;

const ajv = new Ajv({ allErrors: true, strict: false, code: { source: true, esm: true, lines: true } });
ajv.addSchema(schema('annotations'), 'annotations');
ajv.addSchema(schema('codebook'), 'codebook');
const generate = standaloneCode as unknown as (ajv: Ajv, names: Record<string, string>) => string;
const code = generate(ajv, { validateAnnotations: 'annotations', validateCodebook: 'codebook' });
writeFileSync('src/sidecar/validators.js', `// Generated from schemas/ by scripts/generateValidators.ts. Do not edit.\n/* eslint-disable */\n${code}\n`);
