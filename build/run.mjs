// Runs one TypeScript script of this folder on any supported Node: bundles it in memory, then imports it.
//   node build/run.mjs build/generate.ts [arguments…]
import { rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const script = process.argv[2];
if (script === undefined) throw new Error('usage: node build/run.mjs SCRIPT.ts [arguments…]');
const { outputFiles } = await build({
  entryPoints: [script],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
// Beside the script, so that packages resolve as they would from the script itself.
const compiled = join(dirname(script), `.${basename(script, '.ts')}-${process.pid}.mjs`);
// On exit, so that a script that ends the process leaves nothing behind either.
process.on('exit', () => rmSync(compiled, { force: true }));
await writeFile(compiled, outputFiles[0].contents);
process.argv.splice(1, 2, script);
await import(pathToFileURL(compiled).href);
