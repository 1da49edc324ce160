// Writes everything in the repository that is made from data: types, catalogs, validators, rule metadata and rule pages.
//   node build/run.mjs build/generate.ts [--check]      --check writes nothing and fails where something is stale
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { catalogFiles } from './generate/catalogs.ts';
import { configPage } from './generate/config-page.ts';
import { pageFiles } from './generate/pages.ts';
import { ruleFiles } from './generate/rules.ts';
import { schemaFiles } from './generate/schemas.ts';
import { workflowFile } from './generate/workflow.ts';

const check = process.argv.includes('--check');
const files = new Map<string, string>([
  ...(await schemaFiles()),
  ...(await catalogFiles()),
  ...ruleFiles(),
  ...pageFiles(),
  ...configPage(),
  ...workflowFile(),
]);
const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
if (check) {
  for (const [file] of stale) console.error(`stale: ${file}`);
  if (stale.length > 0) {
    console.error('run `npm run generate` and commit the result');
    process.exitCode = 1;
  }
} else {
  for (const [file, text] of stale) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
}
