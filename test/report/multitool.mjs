// Validates a SARIF file with Microsoft's validator, GitHub's rules included, and with the official schema.
//   node test/report/multitool.mjs [FILE.sarif…]      default: what the built command line says of the examples
// Installs the validator into a temporary folder (or MULTITOOL_FOLDER) at the first use; where npm can't, it says so and nothing is validated.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

const VERSION = '5.7.0';
const work = mkdtempSync(join(tmpdir(), 'multitool-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const files = process.argv.slice(2);
if (files.length === 0) {
  for (const example of ['payments', 'clean']) {
    const file = join(work, `${example}.sarif`);
    const scan = spawnSync(
      process.execPath,
      ['dist/cli.js', 'scan', `examples/${example}`, '--output', `sarif=${file}`],
      {
        encoding: 'utf8',
      },
    );
    if (!existsSync(file)) {
      console.error(`examples/${example} gave no SARIF file (exit ${scan.status})\n${scan.stderr}`);
      process.exit(1);
    }
    files.push(file);
  }
}
const home = process.env.MULTITOOL_FOLDER ?? join(tmpdir(), `sarif-multitool-${VERSION}`);
const folder = join(home, 'node_modules', '@microsoft', 'sarif-multitool-linux');
if (!existsSync(folder)) {
  mkdirSync(home, { recursive: true });
  const install = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', home, `@microsoft/sarif-multitool@${VERSION}`],
    { encoding: 'utf8' },
  );
  if (!existsSync(folder)) {
    console.log(
      `skipped: SARIF was not validated, @microsoft/sarif-multitool ${VERSION} can't be installed here\n${install.stderr}`,
    );
    process.exit(77);
  }
}
const binary = join(folder, 'Sarif.Multitool');
chmodSync(binary, 0o755);
const schema = JSON.parse(readFileSync(join(folder, 'sarif-2.1.0.json'), 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
const matchesSchema = ajv.compile(schema);

let failed = false;
for (const file of files) {
  const log = JSON.parse(readFileSync(file, 'utf8'));
  if (!matchesSchema(log)) {
    failed = true;
    console.error(
      `${file}: against the schema of SARIF 2.1.0: ${ajv.errorsText(matchesSchema.errors, { separator: '\n  ' })}`,
    );
  }
  // The validator flags neither of these.
  for (const result of log.runs.flatMap((run) => run.results)) {
    const uri = result.locations?.[0]?.physicalLocation.artifactLocation.uri ?? '(no location)';
    if (uri === '(no location)' || /^[a-z][a-z0-9+.-]*:|^\/|\.\.\//i.test(uri)) {
      failed = true;
      console.error(`${file}: ${uri} is not relative to the repository`);
    }
    if (!/^[0-9a-f]{1,16}:\d+$/.test(result.partialFingerprints.primaryLocationLineHash ?? '')) {
      failed = true;
      console.error(`${file}: ${result.ruleId} has no primaryLocationLineHash`);
    }
  }
  const output = join(work, 'out.sarif');
  const run = spawnSync(
    binary,
    ['validate', file, '--rule-kind', 'Sarif;Ghas', '--log', 'ForceOverwrite', '-o', output],
    {
      encoding: 'utf8',
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    },
  );
  if (!existsSync(output)) {
    console.error(`${file}: the validator wrote nothing\n${run.stdout}${run.stderr}`);
    process.exit(1);
  }
  // Its exit code is 0 whatever it finds.
  const [validation] = JSON.parse(readFileSync(output, 'utf8')).runs;
  const counts = { error: 0, warning: 0, note: 0 };
  for (const result of validation.results ?? []) {
    const level = result.level ?? 'warning';
    counts[level] += 1;
    const { text, id, arguments: values } = result.message;
    const shown = text ?? `${id} ${(values ?? []).join(' | ')}`;
    if (level === 'error' || process.env.VERBOSE)
      console.error(`${file}: ${level} ${result.ruleId}: ${shown.slice(0, 400)}`);
  }
  failed ||= counts.error > 0;
  console.log(
    `${file}: ${counts.error} errors, ${counts.warning} warnings, ${counts.note} notes of the validator; schema ${matchesSchema.errors ? 'broken' : 'kept'}`,
  );
}
process.exit(failed ? 1 : 0);
