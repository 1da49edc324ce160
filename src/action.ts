import { relative } from 'node:path';
import { openContext } from './commands/context.ts';
import { slashed } from './commands/paths.ts';
import type { ConfigOverrides } from './config/config.ts';
import { isActive } from './finding/rule-metadata.ts';
import type { Inputs } from './github/inputs.ts';
import { runAction } from './github/run-action.ts';
import { runnerDependencies } from './github/runner.ts';
import { diskFiles } from './input/disk-files.ts';
import { ruleMetadata } from './rules/metadata.gen.ts';
import { scan } from './scan.ts';

/** What the inputs say over the configuration file; inputs that weren't given say nothing. */
function overridesOf(inputs: Inputs): ConfigOverrides {
  const { failOn, minConfidence, unknown, gate, rules, exclude } = inputs;
  return {
    exclude,
    rules,
    ...(failOn === undefined ? {} : { failOn }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(unknown === undefined ? {} : { unknown }),
    ...(gate === undefined ? {} : { gate }),
  };
}

const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();

process.exitCode = await runAction(
  runnerDependencies({
    env: process.env,
    files: diskFiles,
    print: (line) => process.stdout.write(`${line}\n`),
    rules: Object.values(ruleMetadata).filter(isActive),
    scan: async ({ inputs, base, commit, now }) => {
      const context = openContext({
        cwd: workspace,
        paths: inputs.paths,
        overrides: overridesOf(inputs),
        configFile: inputs.configFile,
        revision: base.revision,
        trust: base.trust,
      });
      const root = slashed(relative(workspace, context.root)) || '.';
      return scan({ ...context, root, now: Date.parse(now), nowText: now, commit });
    },
  }),
);
