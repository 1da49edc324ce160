// The action's shell around a fixed scan result: what is tested through it is the shell, in a process of its own.

import { isActive } from '../../src/finding/rule-metadata.ts';
import { runAction } from '../../src/github/run-action.ts';
import { runnerDependencies } from '../../src/github/runner.ts';
import { diskFiles } from '../../src/input/disk-files.ts';
import { ruleMetadata } from '../../src/rules/metadata.gen.ts';
import { cleanResult, scanResult } from '../report/sample.ts';

process.exitCode = await runAction(
  runnerDependencies({
    env: process.env,
    files: diskFiles,
    print: (line) => process.stdout.write(`${line}\n`),
    rules: Object.values(ruleMetadata).filter(isActive),
    scan: async () => (process.env['STUB'] === 'clean' ? cleanResult() : scanResult()),
  }),
);
