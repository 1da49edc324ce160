// Renders docs/annotations.png and docs/summary.png from a real run of the built action on examples/payments.
//   node build/pictures.mjs [FOLDER [OUT]]      FOLDER holds dist/action.js (default: this repository), OUT takes the pictures (default: docs)
// Needs Chromium (CHROMIUM, default `chromium`); installs marked, mermaid and GitHub's style sheet into a temporary folder.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const action = resolve(process.argv[2] ?? '.', 'dist/action.js');
const out = resolve(process.argv[3] ?? 'docs');
const tools = process.env.PICTURE_TOOLS ?? join(tmpdir(), 'picture-tools');
if (!existsSync(join(tools, 'node_modules/mermaid'))) {
  mkdirSync(tools, { recursive: true });
  const packages = ['marked@16', 'mermaid@11', 'github-markdown-css@5'];
  spawnSync(
    'npm',
    ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', tools, ...packages],
    {
      stdio: 'inherit',
    },
  );
}
const require = createRequire(join(tools, 'package.json'));
const { marked } = await import(pathToFileURL(require.resolve('marked')).href);

const work = mkdtempSync(join(tmpdir(), 'pictures-'));
const summaryFile = join(work, 'summary.md');
writeFileSync(summaryFile, '');
writeFileSync(join(work, 'output'), '');
const run = spawnSync(process.execPath, [action], {
  encoding: 'utf8',
  env: {
    PATH: process.env.PATH,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'example/payments',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_WORKSPACE: process.cwd(),
    GITHUB_OUTPUT: join(work, 'output'),
    GITHUB_STEP_SUMMARY: summaryFile,
    RUNNER_TEMP: work,
    INPUT_PATH: 'examples/payments',
  },
});
if (run.status !== 1) throw new Error(`the action ended with ${run.status}\n${run.stdout}${run.stderr}`);

const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
const decode = (text) =>
  text
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

/** The annotated lines with some context, each annotation under its line, as the diff of a pull request shows them. */
function annotations() {
  const found = run.stdout.split('\n').flatMap((line) => {
    const match = /^::(error|warning|notice) (.*?)::(.*)$/.exec(line);
    if (match === null) return [];
    const properties = Object.fromEntries(
      match[2].split(',').map((item) => [item.slice(0, item.indexOf('=')), decode(item.slice(item.indexOf('=') + 1))]),
    );
    return properties.file === undefined
      ? []
      : [{ level: match[1], ...properties, line: Number(properties.line), message: decode(match[3]) }];
  });
  const byFile = Map.groupBy ? Map.groupBy(found, ({ file }) => file) : grouped(found);
  const NAME = { error: 'failure', warning: 'warning', notice: 'notice' };
  return [...byFile].slice(0, 2).map(([file, items]) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    const shown = items.slice(0, 2);
    const first = Math.max(1, Math.min(...shown.map(({ line }) => line)) - 3);
    const last = Math.min(lines.length, Math.max(...shown.map(({ line }) => line)) + 2);
    const rows = [];
    for (let number = first; number <= last; number += 1) {
      rows.push(`<tr><td class=n>${number}</td><td class=c>+ ${escaped(lines[number - 1] ?? '')}</td></tr>`);
      for (const item of shown.filter(({ line }) => line === number)) {
        rows.push(
          `<tr><td></td><td><div class="a ${item.level}"><b>Check ${NAME[item.level]} on line ${number}</b><span>GitHub Actions / Guardrails</span><p class=t>${escaped(item.title)}</p><pre>${escaped(item.message)}</pre></div></td></tr>`,
        );
      }
    }
    return `<div class=file><div class=h>${escaped(file)}</div><table>${rows.join('')}</table></div>`;
  });
}

function grouped(items) {
  const groups = new Map();
  for (const item of items) groups.set(item.file, [...(groups.get(item.file) ?? []), item]);
  return groups;
}

const STYLE = `body{margin:0;padding:24px;background:#fff;font:14px/1.5 -apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;color:#1f2328}
.file{border:1px solid #d1d9e0;border-radius:6px;margin-bottom:16px;overflow:hidden}.h{background:#f6f8fa;padding:8px 12px;font:600 12px monospace;border-bottom:1px solid #d1d9e0}
.file table{border-collapse:collapse;width:100%}.n{width:44px;text-align:right;padding:0 10px;color:#59636e;background:#ccffd8;font:12px/20px monospace}.c{background:#e6ffec;font:12px/20px monospace;white-space:pre-wrap;padding:0 8px}
.a{border:1px solid #d1d9e0;border-left:4px solid #cf222e;border-radius:6px;margin:8px;padding:8px 12px}.a.warning{border-left-color:#9a6700}.a.notice{border-left-color:#0969da}
.a span{float:right;color:#59636e;font-size:12px}.a .t{margin:6px 0 2px;font-weight:600}.a pre{margin:0;white-space:pre-wrap;font:12px/1.5 monospace}`;

/** Runs Chromium on a page; mermaid draws within the time that is granted. */
function chromium(page, ...args) {
  const shot = spawnSync(
    process.env.CHROMIUM ?? 'chromium',
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--allow-file-access-from-files',
      '--virtual-time-budget=8000',
      ...args,
      pathToFileURL(page).href,
    ],
    { encoding: 'utf8', maxBuffer: 64 << 20 },
  );
  if (shot.status !== 0) throw new Error(shot.stderr);
  return shot.stdout;
}

const WIDTH = 1012;
const MEASURE =
  "<script>addEventListener('load',()=>setTimeout(()=>{document.body.dataset.height=String(document.body.offsetHeight)},4000))</script>";

function screenshot(name, body) {
  const page = join(work, `${name}.html`);
  writeFileSync(page, `<!doctype html><meta charset=utf-8><style>${STYLE}</style><body>${body}${MEASURE}</body>`);
  const measured =
    /data-height="(\d+)"/.exec(chromium(page, '--dump-dom', `--window-size=${WIDTH},800`))?.[1] ?? '1200';
  const picture = join(out, `${name}.png`);
  chromium(page, '--force-device-scale-factor=1.5', `--window-size=${WIDTH},${measured}`, `--screenshot=${picture}`);
  console.log(`wrote ${picture}`);
}

mkdirSync(out, { recursive: true });
screenshot('annotations', annotations().join(''));
const html = (await marked.parse(readFileSync(summaryFile, 'utf8'))).replace(
  /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
  (_, graph) => `<pre class="mermaid">${graph}</pre>`,
);
const css = readFileSync(require.resolve('github-markdown-css/github-markdown-light.css'), 'utf8');
const mermaid = pathToFileURL(join(tools, 'node_modules/mermaid/dist/mermaid.min.js')).href;
screenshot(
  'summary',
  `<style>${css}</style><article class="markdown-body">${html}</article><script src="${mermaid}"></script><script>mermaid.initialize({startOnLoad:true,theme:'default',securityLevel:'strict'})</script>`,
);
