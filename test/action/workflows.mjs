// Lints our workflows and those to copy with actionlint and zizmor; what can't be installed here is said and skipped.
//   node test/action/workflows.mjs
// Uses the programs named in ACTIONLINT and ZIZMOR or found in PATH, else builds actionlint with Go and installs zizmor with pip.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ACTIONLINT = 'v1.7.12';
const ZIZMOR = '1.32.0';
const workflows = ['.github/workflows', 'docs/workflows'].flatMap((folder) =>
  readdirSync(folder).map((name) => join(folder, name)),
);

function runs(command, env = process.env) {
  return spawnSync(command, ['--version'], { env }).status === 0;
}

function lint(name, command, args, env = process.env) {
  const run = spawnSync(command, args, { encoding: 'utf8', env });
  const ok = run.status === 0;
  console.log(
    `${name}: ${ok ? `${workflows.length} workflows without findings` : `exit ${run.status}\n${run.stdout}${run.stderr}`}`,
  );
  return ok;
}

function actionlint() {
  const named = process.env.ACTIONLINT ?? 'actionlint';
  if (runs(named)) return lint('actionlint', named, workflows);
  const folder = join(tmpdir(), `actionlint-${ACTIONLINT}`);
  const binary = join(folder, 'actionlint');
  if (!existsSync(binary)) {
    const source = `github.com/rhysd/actionlint/cmd/actionlint@${ACTIONLINT}`;
    spawnSync('go', ['install', source], { env: { ...process.env, GOBIN: folder }, stdio: 'inherit' });
  }
  if (existsSync(binary)) return lint('actionlint', binary, workflows);
  console.log('skipped: workflows were not linted with actionlint, neither it nor Go is there');
  return null;
}

function zizmor() {
  const args = ['--offline', '--persona=auditor', ...workflows, 'action.yml'];
  const named = process.env.ZIZMOR ?? 'zizmor';
  if (runs(named)) return lint('zizmor', named, args);
  const folder = join(tmpdir(), `zizmor-${ZIZMOR}`);
  const binary = join(folder, 'bin', 'zizmor');
  if (!existsSync(binary)) {
    spawnSync('python3', ['-m', 'pip', 'install', '--quiet', '--target', folder, `zizmor==${ZIZMOR}`], {
      stdio: 'inherit',
    });
  }
  const env = { ...process.env, PYTHONPATH: folder };
  if (existsSync(binary)) return lint('zizmor', binary, args, env);
  console.log('skipped: workflows were not audited with zizmor, neither it nor pip is there');
  return null;
}

const results = [actionlint(), zizmor()];
if (results.includes(false)) process.exitCode = 1;
else if (results.every((result) => result === null)) process.exitCode = 77;
