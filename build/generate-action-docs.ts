// Writes the tables of inputs and outputs from action.yml into README.md, between <!-- action-inputs --> and <!-- /action-inputs -->.
//   node build/run.mjs build/generate-action-docs.ts [--check]      --check writes nothing and fails where they are stale
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Parameter {
  readonly description: string;
  readonly default?: string;
}
interface Action {
  readonly inputs: Readonly<Record<string, Parameter>>;
  readonly outputs: Readonly<Record<string, Parameter>>;
}

const PAGE = 'README.md';
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

const text = readFileSync(PAGE, 'utf8');
const from = text.indexOf(START);
const to = text.indexOf(END);
if (from < 0 || to < from) throw new Error(`${PAGE} has no ${START} … ${END}`);
const written = `${text.slice(0, from + START.length)}\n${tables}\n${text.slice(to)}`;
if (written !== text && process.argv.includes('--check')) {
  console.error(`stale: ${PAGE}; run \`npm run generate\``);
  process.exitCode = 1;
} else if (written !== text) {
  writeFileSync(PAGE, written);
  console.log(`wrote ${PAGE}`);
}
