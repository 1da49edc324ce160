// Shows job summaries and comments, hostile names in them too, in headless Chromium: every picture passes Mermaid's own parser and is drawn, and no
// element, attribute or request comes of a name.
//   node test/report/browser.mjs
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium, findChromium, mermaidFile } from '../../build/browser/tools.mjs';

const command = findChromium();
const mermaid = command === undefined ? undefined : mermaidFile();
if (command === undefined || mermaid === undefined) {
  console.log(
    `skipped: pages were not shown in a browser, ${command === undefined ? 'Chromium' : 'mermaid'} can't be had here`,
  );
  process.exit(77);
}

const work = mkdtempSync(join(tmpdir(), 'browser-'));
const bundle = join(work, 'pages.mjs');
await build({
  entryPoints: [resolve('test/report/browser-pages.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
const { pages } = await import(pathToFileURL(bundle).href);
const shown = pages();

/** Runs in the page. */
async function look(expected, own) {
  const problems = [];
  window.alert = () => problems.push('a script ran');
  for (const element of document.querySelectorAll('main *')) {
    const tag = element.tagName.toLowerCase();
    const allowed = own[tag];
    const where = element.closest('article')?.dataset.name;
    if (allowed === undefined) problems.push(`${where}: element ${tag}`);
    else
      for (const { name, value } of element.attributes)
        if (!allowed.some((one) => new RegExp(`^(?:${one})$`).test(`${name}=${value}`)))
          problems.push(`${where}: ${tag} ${name}=${value}`);
  }
  window.mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
  let drawn = 0;
  for (const code of document.querySelectorAll('code.language-mermaid')) {
    const where = code.closest('article').dataset.name;
    try {
      await window.mermaid.parse(code.textContent);
      const { svg } = await window.mermaid.render(`picture${drawn}`, code.textContent);
      const picture = new DOMParser().parseFromString(svg, 'text/html');
      const nodes = picture.querySelectorAll('.node').length;
      const wanted = code.textContent.split('\n').filter((line) => /^ {2}[whp]\d+(?:\[|\(|\{\{)"/.test(line)).length;
      if (nodes !== wanted) problems.push(`${where}: ${nodes} nodes drawn of ${wanted}`);
      if (picture.querySelector('script, img, a, iframe, input') !== null)
        problems.push(`${where}: the picture holds a foreign element`);
      drawn += 1;
    } catch (error) {
      problems.push(`${where}: ${error.message ?? error}`);
    }
  }
  if (drawn !== expected) problems.push(`${drawn} pictures drawn of ${expected}`);
  const requests = performance.getEntriesByType('resource').filter(({ name }) => !name.endsWith('/mermaid.min.js'));
  for (const { name } of requests) problems.push(`request ${name}`);
  document.body.innerHTML = '';
  document.body.dataset.result = encodeURIComponent(JSON.stringify({ drawn, problems }));
}

const LINK = 'href=https://github\\.com/o/r/(?:blob/c{40}/.*#L\\d+|actions/runs/5)';
const plain = [
  'h2',
  'h3',
  'p',
  'br',
  'strong',
  'sub',
  'pre',
  'table',
  'thead',
  'tbody',
  'tr',
  'details',
  'summary',
  'ul',
  'li',
  'blockquote',
];
const own = {
  ...Object.fromEntries(plain.map((tag) => [tag, []])),
  details: ['open='],
  article: ['data-name=.*'],
  code: ['class=language-(?:yaml|mermaid)'],
  th: ['align=right'],
  td: ['align=right'],
  a: [LINK],
};
const articles = shown.map(({ name, html }) => `<article data-name="${name}">${html}</article>`).join('\n');
const pictures = shown.reduce((count, { html }) => count + html.split('class="language-mermaid"').length - 1, 0);
const page = join(work, 'page.html');
writeFileSync(
  page,
  `<!doctype html><meta charset=utf-8><body><main>${articles}</main><script src="${pathToFileURL(mermaid).href}"></script>` +
    `<script>(${look})(${pictures}, ${JSON.stringify(own)})</script></body>`,
);
const result = /data-result="([^"]*)"/.exec(chromium(command, page, 120_000, '--dump-dom'))?.[1];
rmSync(work, { recursive: true, force: true });
if (result === undefined) throw new Error('the page did not finish');
const { drawn, problems } = JSON.parse(decodeURIComponent(result));
console.log(`${shown.length} pages shown, ${drawn} pictures drawn, ${problems.length} problems`);
for (const problem of problems.slice(0, 20)) console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
