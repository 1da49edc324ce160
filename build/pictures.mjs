// Renders docs/pull-request.png, docs/annotations.png and docs/summary.png from a real run of the built action: a pull request on examples/payments that
// deletes a policy, against a mock of GitHub's API.
//   node build/pictures.mjs [OUT]      OUT takes the pictures (default: docs); needs Chromium and git
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { conversation, diffFile, page } from './browser/github-page.mjs';
import { chromium, findChromium, mermaidFile, styleSheetFile } from './browser/tools.mjs';

const POLICY = 'services/dispute-summariser/k8s/egress.yaml';
const here = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const out = resolve(process.argv[2] ?? 'docs');
const command = findChromium();
const [mermaid, sheet] = [mermaidFile(), styleSheetFile()];
if (command === undefined || mermaid === undefined || sheet === undefined)
  throw new Error('Chromium, mermaid or the style sheet is missing');
const work = mkdtempSync(join(tmpdir(), 'pictures-'));
const repo = join(work, 'repo');

function git(...args) {
  const run = spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: repo,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`git ${args.join(' ')}: ${run.stderr}`);
  return run.stdout.trim();
}

/** A TypeScript file of the tests as a module. */
async function bundled(name) {
  const outfile = join(work, 'modules', `${name.split('/').at(-1)}.mjs`);
  const require = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  const options = { bundle: true, platform: 'node', format: 'esm', logLevel: 'warning', banner: { js: require } };
  await build({ ...options, entryPoints: [join(here, 'test', `${name}.ts`)], outfile });
  cpSync(join(here, 'test/github/github-openapi.min.json'), join(work, 'modules/github-openapi.min.json'));
  return import(pathToFileURL(outfile).href);
}

cpSync(join(here, 'examples/payments'), repo, { recursive: true });
git('init', '-q', '-b', 'main');
git('add', '-A');
git('commit', '-qm', 'base');
const base = git('rev-parse', 'HEAD');
git('checkout', '-qb', 'tidy-policies');
const deleted = readFileSync(join(repo, POLICY), 'utf8').trimEnd().split('\n');
rmSync(join(repo, POLICY));
git('commit', '-qam', 'head');
const head = git('rev-parse', 'HEAD');

const { startMock } = await bundled('github/mock');
const { rendered } = await bundled('report/markdown-page');
const mock = await startMock();
const file = (name, content) => {
  writeFileSync(join(work, name), content);
  return join(work, name);
};
const summaryFile = file('summary.md', '');
const env = {
  PATH: process.env.PATH,
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_EVENT_PATH: file(
    'event.json',
    JSON.stringify({
      pull_request: { number: 7, head: { sha: head, repo: { full_name: 'example/payments' } }, base: { sha: base } },
    }),
  ),
  GITHUB_REPOSITORY: 'example/payments',
  GITHUB_SHA: head,
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_RUN_ID: '5',
  GITHUB_API_URL: mock.url,
  GITHUB_WORKSPACE: repo,
  GITHUB_OUTPUT: file('output', ''),
  GITHUB_STEP_SUMMARY: summaryFile,
  RUNNER_TEMP: work,
  INPUT_TOKEN: 'a-token-for-pictures',
  'INPUT_COMMENT-SUMMARY-IN-PR': 'on-failure',
};
const log = await new Promise((done) => {
  const child = spawn(process.execPath, [join(here, 'dist/action.js')], {
    env,
    cwd: repo,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  child.on('close', (code) =>
    done(code === 1 ? text : Promise.reject(new Error(`the action ended with ${code}\n${text}`))),
  );
});
await mock.close();

const decode = (text) =>
  text.replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
const annotations = log.split('\n').flatMap((line) => {
  const match = /^::(error|warning|notice) (.*?)::(.*)$/.exec(line);
  if (match === null || !match[2].includes('file=')) return [];
  const properties = Object.fromEntries(
    match[2].split(',').map((item) => [item.slice(0, item.indexOf('=')), decode(item.slice(item.indexOf('=') + 1))]),
  );
  return [{ level: match[1], ...properties, line: Number(properties.line), message: decode(match[3]) }];
});

/** The lines around a file's annotations, as the diff shows them. */
function diff() {
  return [...new Set(annotations.map((one) => one.file))].slice(0, 2).map((path) => {
    const own = annotations.filter((one) => one.file === path);
    if (path === POLICY) {
      const rows = deleted.map((text, index) => ['gone', index + 1, text]).slice(0, 9);
      return diffFile({ path, note: 'deleted', rows, annotations: own });
    }
    const lines = readFileSync(join(repo, path), 'utf8').split('\n');
    const first = Math.max(1, Math.min(...own.map(({ line }) => line)) - 3);
    const last = Math.max(...own.map(({ line }) => line)) + 2;
    const rows = lines.slice(first - 1, last).map((text, index) => ['', first + index, text]);
    return diffFile({ path, note: 'unchanged', rows, annotations: own });
  });
}

const WIDTH = 1012;
const MEASURE =
  "<script>addEventListener('load',()=>setTimeout(()=>{document.body.dataset.height=String(document.body.offsetHeight)},4000))</script>";

function screenshot(name, body, headHtml = '') {
  const shown = join(work, `${name}.html`);
  writeFileSync(shown, page(body + MEASURE, headHtml));
  const measured =
    /data-height="(\d+)"/.exec(chromium(command, shown, 8000, '--dump-dom', `--window-size=${WIDTH},800`))?.[1] ??
    '1200';
  const picture = join(out, `${name}.png`);
  chromium(
    command,
    shown,
    8000,
    '--force-device-scale-factor=1.5',
    `--window-size=${WIDTH},${measured}`,
    `--screenshot=${picture}`,
  );
  console.log(`wrote ${picture}`);
}

mkdirSync(out, { recursive: true });
const css = `<style>${readFileSync(sheet, 'utf8')}</style>`;
const comment = rendered(mock.comments[0].body.replace(/^<!--.*?-->/, '')).replace('<details>', '<details open>');
const verdict =
  log
    .trimEnd()
    .split('\n')
    .findLast((line) => line.startsWith('Gate')) ?? '';
screenshot(
  'pull-request',
  conversation({
    title: 'Tidy up network policies',
    number: 7,
    branch: 'tidy-policies',
    comment,
    verdict: verdict.replace(/ \(.*/, ''),
  }),
  css,
);
screenshot('annotations', diff().join(''));
const summary = rendered(readFileSync(summaryFile, 'utf8')).replace(
  /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
  (_, graph) => `<pre class="mermaid" style="background:none;text-align:center">${graph}</pre>`,
);
const draw = `<script src="${pathToFileURL(mermaid).href}"></script><script>mermaid.initialize({startOnLoad:true,theme:'default',securityLevel:'strict'})</script>`;
screenshot('summary', `<article class="markdown-body">${summary}</article>${draw}`, css);
rmSync(work, { recursive: true, force: true });
