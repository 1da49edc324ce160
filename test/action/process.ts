import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** One run of an action in a process of its own, as a runner starts it. */
export interface ActionProcess {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
}

export interface Start {
  readonly node: string;
  readonly script: string;
  readonly event: string;
  /** Text of the event file; absent = no file. */
  readonly payload?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly workspace?: string;
}

/** Bundles an entry as dist/ is bundled and returns the script's path. */
export async function bundled(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'action-test-'));
  await build({
    entryPoints: [entry],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return join(folder, `${entry.split('/').at(-1)?.replace(/\.ts$/, '')}.mjs`);
}

/** Binaries to run on: this Node, and others named in NODE_BINARIES (separated by colons). */
export function nodeBinaries(): string[] {
  const others = (process.env['NODE_BINARIES'] ?? '').split(':').filter((path) => path !== '');
  for (const path of others) if (!existsSync(path)) throw new Error(`NODE_BINARIES: ${path} does not exist`);
  return [process.execPath, ...others];
}

/** Starts the action with exactly the environment that is given here, PATH and TMPDIR. */
export async function startAction(start: Start): Promise<ActionProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'action-run-'));
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const workspace = start.workspace ?? join(folder, 'workspace');
  mkdirSync(workspace, { recursive: true });
  mkdirSync(join(folder, 'temp'));
  const output = file('output', '');
  const summary = file('summary', '');
  const env: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    TMPDIR: process.env['TMPDIR'],
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: start.event,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: join(folder, 'temp'),
    ...(start.payload === undefined ? {} : { GITHUB_EVENT_PATH: file('event.json', start.payload) }),
    ...Object.fromEntries(
      Object.entries(start.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...start.env,
  };
  const child = spawn(start.node, [start.script], { env, cwd: workspace, stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    texts.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    texts.stderr += chunk;
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return {
    code,
    ...texts,
    outputs: parsedOutputs(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  };
}

/** `name<<delimiter`, value, delimiter, as runners read the file. */
function parsedOutputs(text: string): Map<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs.set(name, lines.slice(at + 1, end).join('\n'));
    at = end;
  }
  return outputs;
}
