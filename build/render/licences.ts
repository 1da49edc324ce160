import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const RULE = '-'.repeat(80);

/** The licence texts of Go itself and of every vendored module, by name. Throws for a module without one. */
export function moduleLicences(vendor: string, goRoot: string): string {
  const modules = [...readFileSync(join(vendor, 'modules.txt'), 'utf8').matchAll(/^# (\S+) (v\S+)(?: => (\S+))?$/gm)];
  const parts = modules
    .map(([, name = '', version = '', replaced]) => ({ name, version, replaced }))
    // Stubs are our own; the modules that they stand in for are not in the engines.
    .filter(({ name, replaced }) => replaced === undefined && existsSync(join(vendor, name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version }) => `${name} ${version} (in the render engines)\n\n${textIn(join(vendor, name), name)}`);
  const go = `Go's runtime, library and wasm_exec.js (in the render engines)\nBSD-3-Clause\n\n${readFileSync(join(goRoot, 'LICENSE'), 'utf8').trim()}`;
  return `${[go, ...parts].join(`\n\n${RULE}\n\n`)}\n`;
}

function textIn(folder: string, name: string): string {
  const files = readdirSync(folder).filter((entry) => /^(?:licen[cs]e|copying|notice)/i.test(entry));
  if (files.length === 0) throw new Error(`${name}: no licence text in the module`);
  return files
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim().replaceAll('\r\n', '\n'))
    .join('\n\n');
}
