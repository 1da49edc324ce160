// Writes the tables of inputs and outputs from action.yml into the pages that have the markers <!-- action-inputs --> and <!-- /action-inputs -->.
//   node build/run.mjs build/generate-action-docs.ts [--check]      --check writes nothing and fails where the tables are stale
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Parameter {
  readonly description: string;
  readonly default?: string;
}
interface Action {
  readonly inputs: Readonly<Record<string, Parameter>>;
  readonly outputs: Readonly<Record<string, Parameter>>;
}

const PAGES = ['docs/github-action.md', 'README.md'];
const START = '<!-- action-inputs -->';
const END = '<!-- /action-inputs -->';

const action: Action = parse(readFileSync('action.yml', 'utf8'));
const code = (text: string): string => `\`${text}\``;
const cell = (text: string): string => text.replaceAll('|', '\\|');

const inputs = Object.entries(action.inputs).map(
  ([name, { description, default: fallback }]) =>
    `| ${code(name)} | ${cell(description)} | ${fallback === undefined ? '' : code(fallback)} |`,
);
const outputs = Object.entries(action.outputs).map(
  ([name, { description }]) => `| ${code(name)} | ${cell(description)} |`,
);
const tables = [
  '| Input | What it does | Default |',
  '|---|---|---|',
  ...inputs,
  '',
  '| Output | What it holds |',
  '|---|---|',
  ...outputs,
].join('\n');

for (const page of PAGES) {
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  if (from < 0 || to < from) continue;
  const written = `${text.slice(0, from + START.length)}\n${tables}\n${text.slice(to)}`;
  if (written === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`stale: ${page}; run \`node build/run.mjs build/generate-action-docs.ts\``);
    process.exitCode = 1;
  } else {
    writeFileSync(page, written);
    console.log(`wrote ${page}`);
  }
}
