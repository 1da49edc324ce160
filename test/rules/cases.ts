import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInCatalogs } from '../../src/config/catalogs.ts';
import { effectiveConfig, parseConfigFile } from '../../src/config/config.ts';
import type { ScanResult } from '../../src/finding/result.ts';
import { memoryTree, type Tree } from '../../src/input/tree.ts';
import { parseIntent } from '../../src/intent/intent-file.ts';
import type { RenderSession } from '../../src/render/session.ts';
import type { PulledChart } from '../../src/render/settings.ts';
import { scan } from '../../src/scan.ts';

const top = new URL('../fixtures/rules', import.meta.url).pathname;
const INTENT = '.hf-guardrails/intent.yaml';
const NOW = Date.parse('2026-11-24T00:00:00Z');

/** One folder of `test/fixtures/rules`. */
export interface Case {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** Token-shaped text is made here, never committed: letters from a fixed seed. */
function token(prefix: string): string {
  let state = 20261124;
  let body = '';
  while (body.length < 34) {
    state = (state * 1103515245 + 12345) % 2147483648;
    body += 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(state % 52);
  }
  return prefix + body;
}

const filled = (text: string): string =>
  text
    .replaceAll('{{token:user}}', token('hf_'))
    .replaceAll('{{token:organisation}}', token('api_org_'))
    .replaceAll('{{token:jwt}}', token('hf_jwt_'))
    .replaceAll('{{base64:user}}', Buffer.from(token('hf_')).toString('base64'));

/** Every case of every rule. */
export const cases: readonly Case[] = readdirSync(top)
  .sort()
  .flatMap((id) =>
    ['bad', 'good'].flatMap((kind) =>
      existsSync(join(top, id, kind)) ? readdirSync(join(top, id, kind)).map((name) => ({ id, kind, name })) : [],
    ),
  );

/** The files of a case by path, tokens put in. */
export function filesOf({ id, kind, name }: Case): Record<string, string> {
  const folder = join(top, id, kind, name);
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    found.map((entry) => [
      join(entry.parentPath, entry.name).slice(folder.length + 1),
      filled(readFileSync(join(entry.parentPath, entry.name), 'utf8')),
    ]),
  );
}

/** Scans the files of a case; `arranged` may change the tree. */
export function scanFiles(
  files: Record<string, string>,
  options: {
    readonly everything?: boolean;
    readonly arranged?: (tree: Tree) => Tree;
    readonly rendering?: RenderSession;
    readonly charts?: readonly PulledChart[];
  } = {},
): Promise<ScanResult> {
  const path = '.hf-guardrails.yaml';
  const config = files[path];
  const intent = files[INTENT];
  const tree = memoryTree(Object.fromEntries(Object.entries(files).filter(([name]) => name !== 'expect.txt')));
  return scan({
    tree: options.arranged === undefined ? tree : options.arranged(tree),
    root: '.',
    repositoryPrefix: '',
    config: effectiveConfig(config === undefined ? null : { path, content: parseConfigFile(path, config) }),
    catalogs: builtInCatalogs,
    intent: intent === undefined ? null : parseIntent(INTENT, intent),
    now: NOW,
    nowText: null,
    commit: null,
    everything: options.everything ?? false,
    ...(options.rendering === undefined ? {} : { rendering: options.rendering }),
    ...(options.charts === undefined ? {} : { charts: options.charts }),
  });
}
