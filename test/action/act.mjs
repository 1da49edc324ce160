// Runs the built action through act (a runner for workflows without GitHub), on this machine itself, for each event we support.
//   node test/action/act.mjs [FOLDER]      FOLDER holds action.yml, package.json and dist/; default: this repository
// Uses the act in ACT or PATH, else builds it with Go; where neither is there it says so and runs nothing.
// The action runs on the node beside NODE_BINARY (default: this one).
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const VERSION = 'v0.2.89';
const here = dirname(fileURLToPath(import.meta.url));
const repository = resolve(here, '../..');
const source = resolve(process.argv[2] ?? repository);
if (!existsSync(join(source, 'dist/action.js'))) {
  console.error(`${join(source, 'dist/action.js')} does not exist: run \`npm run build\` first`);
  process.exit(2);
}
const act = findAct();
const work = mkdtempSync(join(tmpdir(), 'act-'));
const repo = join(work, 'repo');
prepareRepository();
const { startMock } = await loadMock();

const head = git('rev-parse', 'HEAD');
const base = git('rev-parse', 'HEAD~1');
const pull = {
  number: 7,
  head: { sha: head, ref: 'change', repo: { full_name: 'o/r' } },
  base: { sha: base, ref: 'main' },
};
const events = {
  push: { before: base, after: head, ref: 'refs/heads/main' },
  pull_request: { number: 7, pull_request: pull },
  schedule: { schedule: '0 3 * * *' },
  workflow_dispatch: { inputs: {} },
  merge_group: { merge_group: { base_sha: base, head_sha: head } },
};
/** What the log says of the base. */
const LINES = {
  push: `Compared with ${base.slice(0, 12)}, the commit before the push.`,
  pull_request: `Compared with ${base.slice(0, 12)}, where the pull request left its base branch.`,
  schedule: 'Nothing is compared: a run on schedule has no base.',
  workflow_dispatch: 'Nothing is compared: a run on workflow_dispatch has no base.',
  merge_group: `Compared with ${base.slice(0, 12)}, the tip of the base branch.`,
};
console.log(
  `act on ${spawnSync(process.env.NODE_BINARY ?? process.execPath, ['--version'], { encoding: 'utf8' }).stdout.trim()}`,
);
let failed = false;
for (const [event, payload] of Object.entries(events)) {
  const mock = await startMock();
  const { text, code } = await runEvent(
    event,
    { repository: { full_name: 'o/r', name: 'r', owner: { login: 'o' } }, ...payload },
    mock.url,
  );
  await mock.close();
  const refused = mock.seen
    .filter(({ status }) => status >= 400)
    .map(({ method, path, status }) => `${method} ${path}: ${status}`);
  const problems = [
    text.includes('CONCLUSION=failed OUTCOME=failure')
      ? ''
      : 'the gate did not fail the step, or its outputs are missing',
    /ERRORS=[1-9]/.test(text) ? '' : 'the output errors is empty',
    /SARIF=written/.test(text) ? '' : 'the SARIF file is not where the output says',
    // act prints the job summary after its step.
    text.includes('### Who calls what, through which policy') ? '' : 'the job summary is empty',
    text.includes('::error file=k8s/services/fraud-embedder/k8s/deployment.yaml,line=19,') ? '' : 'no annotation',
    text.includes(LINES[event] ?? '') ? '' : `the log doesn't say "${LINES[event]}"`,
    code === 0 ? '' : `act ended with ${code}`,
    mock.comments.length === (event === 'pull_request' ? 1 : 0) ? '' : `${mock.comments.length} comments`,
    mock.uploads.length === (event === 'merge_group' ? 0 : 1) ? '' : `${mock.uploads.length} uploads`,
    ...refused,
  ].filter((problem) => problem !== '');
  console.log(`${event}: ${problems.length === 0 ? 'ok' : problems.join('; ')} (${mock.seen.length} API calls)`);
  if (problems.length > 0) {
    failed = true;
    console.log(text);
  }
}
rmSync(work, { recursive: true, force: true });
process.exit(failed ? 1 : 0);

function findAct() {
  for (const command of [process.env.ACT, 'act'].filter(Boolean)) {
    if (spawnSync(command, ['--version']).status === 0) return command;
  }
  const folder = join(tmpdir(), `act-${VERSION}`);
  const binary = join(folder, 'act');
  if (!existsSync(binary)) {
    console.error(`building act ${VERSION} (some minutes at the first time)`);
    spawnSync('go', ['install', `github.com/nektos/act@${VERSION}`], {
      env: { ...process.env, GOBIN: folder },
      stdio: 'inherit',
    });
  }
  if (existsSync(binary)) return binary;
  console.log('skipped: the action was not run through act, neither act nor Go is there');
  return process.exit(77);
}

function git(...args) {
  const run = spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: repo,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`git ${args.join(' ')}: ${run.stderr}`);
  return run.stdout.trim();
}

function prepareRepository() {
  mkdirSync(join(repo, '.github/workflows'), { recursive: true });
  for (const name of ['action.yml', 'package.json', 'dist'])
    cpSync(join(source, name), join(repo, name), { recursive: true });
  git('init', '-q', '-b', 'main');
  git('remote', 'add', 'origin', 'https://github.com/o/r.git');
  git('add', '-A');
  git('commit', '-qm', 'base');
  cpSync(join(repository, 'examples/payments'), join(repo, 'k8s'), { recursive: true });
  writeFileSync(
    join(repo, '.github/workflows/gate.yml'),
    `on: [push, pull_request, schedule, workflow_dispatch, merge_group]
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0
      - uses: ./
        id: guardrails
        continue-on-error: true
        with:
          path: k8s
          comment-summary-in-pr: on-failure
          check-run: true
          upload-sarif: true
          token: a-token-for-act
      - env:
          CONCLUSION: \${{ steps.guardrails.outputs.conclusion }}
          OUTCOME: \${{ steps.guardrails.outcome }}
          ERRORS: \${{ steps.guardrails.outputs.errors }}
          SARIF: \${{ steps.guardrails.outputs.sarif-file }}
        run: |
          echo "CONCLUSION=$CONCLUSION OUTCOME=$OUTCOME ERRORS=$ERRORS"
          test -s "$SARIF" && echo "SARIF=written"
`,
  );
  git('add', '-A');
  git('commit', '-qm', 'head');
}

async function loadMock() {
  const folder = join(work, 'mock');
  await build({
    entryPoints: [join(here, '../github/mock.ts')],
    outfile: join(folder, 'mock.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  cpSync(join(here, '../github/github-openapi.min.json'), join(folder, 'github-openapi.min.json'));
  return import(pathToFileURL(join(folder, 'mock.mjs')).href);
}

function runEvent(event, payload, api) {
  const file = join(work, `${event}.json`);
  writeFileSync(file, JSON.stringify(payload));
  const node = dirname(process.env.NODE_BINARY ?? process.execPath);
  const args = [
    event,
    ...['-P', 'ubuntu-latest=-self-hosted', '-e', file, '-s', 'GITHUB_TOKEN=a-token-for-act'],
    ...['--env', `GITHUB_API_URL=${api}`, '--no-cache-server'],
    ...['--artifact-server-addr', '127.0.0.1', '--cache-server-addr', '127.0.0.1'],
  ];
  return new Promise((done) => {
    const home = join(work, 'home');
    mkdirSync(home, { recursive: true });
    const child = spawn(act, args, {
      cwd: repo,
      env: { ...process.env, HOME: home, XDG_CACHE_HOME: join(home, 'cache'), PATH: `${node}:${process.env.PATH}` },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        text += chunk;
      });
    }
    child.on('close', (code) => done({ text, code }));
  });
}
