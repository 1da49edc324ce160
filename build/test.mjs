// Runs the whole test suite with coverage and ends with one line that counts it: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const results = 'coverage/results.json';
mkdirSync('coverage', { recursive: true });
rmSync(results, { force: true });
const run = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--coverage',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
  // A log is no terminal: no colours there.
  { stdio: 'inherit', env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } },
);
let passed = 0;
let failed = run.status === 0 ? 0 : 1;
try {
  const report = JSON.parse(readFileSync(results, 'utf8'));
  passed = report.numPassedTests;
  failed = Math.max(failed, report.numFailedTests + report.numFailedTestSuites);
  if (report.numPendingTests > 0)
    console.log(
      `${report.numPendingTests} tests skipped: what they need is not here (see the lines that start with "skipped:")`,
    );
} catch {
  failed = Math.max(failed, 1);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
