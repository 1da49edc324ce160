import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** Licences that may be bundled into an Apache-2.0 work without further duties than keeping their text. */
const ACCEPTED = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  '0BSD',
  'Unlicense',
]);

/**
 * The licence texts of all packages that the bundle's inputs come from, by name, and of what stands in dist/ besides.
 * @throws Error for a package without an accepted licence or without its text.
 */
export function licenceText(inputs: readonly string[]): string {
  const folders = new Set<string>();
  for (const input of inputs) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match?.[1] !== undefined) folders.add(match[1]);
  }
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Package;
    if (license === undefined || !ACCEPTED.has(license))
      throw new Error(`${name}: licence ${license ?? 'missing'} is not accepted`);
    return `${name} ${version}\n${license}\n\n${textIn(folder, name)}`;
  });
  const extra = 'build/licenses-extra.txt';
  if (existsSync(extra)) parts.push(readFileSync(extra, 'utf8').trim());
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function textIn(folder: string, name: string): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name}: no licence text in the package`);
  return readFileSync(`${folder}/${file}`, 'utf8').trim().replaceAll('\r\n', '\n');
}
