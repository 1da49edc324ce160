import { relative } from 'node:path';
import { configYaml } from './commands/config-text.ts';
import { openContext } from './commands/context.ts';
import { slashed } from './commands/paths.ts';
import type { ConfigOverrides } from './config/config.ts';
import { effectiveWithOrigins } from './config/effective.ts';
import { isActive } from './finding/rule-metadata.ts';
import { type GivenInputs, givenValues } from './github/inputs.ts';
import { runAction } from './github/run-action.ts';
import { runnerDependencies } from './github/runner.ts';
import { diskFiles } from './input/disk-files.ts';
import { forCommandMessage } from './report/escape.ts';
import { ruleMetadata } from './rules/metadata.gen.ts';
import { scan } from './scan.ts';

/** What the inputs say over the configuration file; inputs that weren't given say nothing. */
function overridesOf(inputs: GivenInputs): ConfigOverrides {
  const { failOn, minConfidence, unknown, gate, rules, exclude, baselineFile, intentFile, render } = inputs;
  return {
    exclude,
    rules,
    ...(failOn === undefined ? {} : { failOn }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(unknown === undefined ? {} : { unknown }),
    ...(gate === undefined ? {} : { gate }),
    ...(baselineFile === null ? {} : { baseline: baselineFile }),
    ...(intentFile === null ? {} : { intent: intentFile }),
    ...(render === undefined ? {} : { render }),
  };
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();

process.exitCode = await runAction(
  runnerDependencies({
    env: process.env,
    files: diskFiles,
    print,
    rules: Object.values(ruleMetadata).filter(isActive),
    scan: async ({ inputs, base, commit, now }) => {
      const context = openContext({
        cwd: workspace,
        paths: inputs.paths,
        overrides: overridesOf(inputs),
        configFile: inputs.configFile,
        // Where the event has no base the configuration may name one; where it ought to have one nothing else will do.
        revision: base.revision ?? (base.isMissing ? null : undefined),
        trust: base.trust,
      });
      if (process.env['RUNNER_DEBUG'] === '1') {
        const effective = effectiveWithOrigins(context.layers, givenValues(inputs), '');
        for (const line of configYaml(effective).trimEnd().split('\n')) print(`::debug::${forCommandMessage(line)}`);
      }
      const root = slashed(relative(workspace, context.root)) || '.';
      return scan({ ...context, root, now: Date.parse(now), nowText: now, commit });
    },
  }),
);
