// Chromium and the browser's side of what GitHub shows with: found, or fetched as npm packages into a temporary folder.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MERMAID = '11.6.0';
const STYLE_SHEET = '5.9.0';

/** Command of a Chromium; undefined where there is none. In CI, as root with apt-get, it is installed. */
export function findChromium() {
  const names = [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome'].filter(Boolean);
  const there = () => names.find((name) => spawnSync(name, ['--version']).status === 0);
  const found = there();
  if (found !== undefined || !process.env.CI || process.getuid?.() !== 0) return found;
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  if (apt('--version').status !== 0) return undefined;
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-color-emoji', 'fonts-liberation');
  return there();
}

/** A file of an npm package, unpacked without its dependencies; undefined where it can't be had. */
function packageFile(name, version, path) {
  const folder = join(tmpdir(), 'browser-tools', `${name}-${version}`);
  const file = join(folder, 'package', path);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  spawnSync('npm', ['pack', '--silent', '--pack-destination', folder, `${name}@${version}`], { stdio: 'ignore' });
  spawnSync('tar', ['xzf', join(folder, `${name}-${version}.tgz`), '-C', folder], { stdio: 'ignore' });
  return existsSync(file) ? file : undefined;
}

/** Mermaid as GitHub draws with it, in one file. */
export function mermaidFile() {
  return packageFile('mermaid', MERMAID, 'dist/mermaid.min.js');
}

/** GitHub's style sheet for Markdown. */
export function styleSheetFile() {
  return packageFile('github-markdown-css', STYLE_SHEET, 'github-markdown-light.css');
}

/** Runs a page and returns what Chromium prints; scripts get `budget` milliseconds of the page's own time. */
export function chromium(command, page, budget, ...args) {
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--allow-file-access-from-files',
  ];
  const run = spawnSync(command, [...flags, `--virtual-time-budget=${budget}`, ...args, pathToFileURL(page).href], {
    encoding: 'utf8',
    maxBuffer: 256 << 20,
    timeout: 240_000,
  });
  if (run.status !== 0) throw new Error(`${command} ended with ${run.status ?? run.signal}: ${run.stderr}`);
  return run.stdout;
}
