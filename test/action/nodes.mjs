// Runs the built action on the other Node versions that it supports: its end-to-end tests, then act with the newest.
//   node test/action/nodes.mjs [--list]      --list prints the binaries, separated by colons, and runs nothing
// The binaries come as npm packages into a temporary folder; where they can't be had this says so and runs nothing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAJORS = [20, 22, 24];
/** Those that run the action on every binary. */
const TESTS = ['base', 'dist', 'same', 'shell'].map((name) => `test/action/${name}.e2e.test.ts`);
const own = Number(process.versions.node.split('.')[0]);

/** Path of a node of this major version, installed when it isn't there yet; undefined where it can't be had. */
function binaryOf(major) {
  const folder = join(tmpdir(), `node-binaries-${major}`);
  const name = `node-${process.platform}-${process.arch}`;
  const binary = join(folder, 'node_modules', name, 'bin/node');
  if (!existsSync(binary)) {
    const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--prefix', folder];
    spawnSync('npm', ['install', ...options, `${name}@${major}`], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const run = existsSync(binary) ? spawnSync(binary, ['--version'], { encoding: 'utf8' }) : undefined;
  if (run?.stdout?.startsWith(`v${major}.`)) return binary;
  console.log(`skipped: the action was not run on Node ${major}, npm has no ${name}@${major} for this machine`);
  return undefined;
}

const binaries = MAJORS.filter((major) => major !== own).flatMap((major) => binaryOf(major) ?? []);
if (process.argv.includes('--list')) console.log(binaries.join(':'));
else if (binaries.length === 0) process.exitCode = 77;
else {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...TESTS];
  const tests = spawnSync(process.execPath, vitest, {
    stdio: 'inherit',
    env: { ...process.env, NODE_BINARIES: binaries.join(':') },
  });
  const act = spawnSync(process.execPath, ['test/action/act.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_BINARY: binaries.at(-1) },
  });
  process.exitCode = tests.status === 0 && (act.status === 0 || act.status === 77) ? 0 : 1;
}
