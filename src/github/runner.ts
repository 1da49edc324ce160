import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { getInput, setOutput, setSecret } from '@actions/core';
import type { Json } from '../finding/json.ts';
import type { ScanResult } from '../finding/result.ts';
import type { RuleMetadata } from '../finding/rule-metadata.ts';
import { forCommandMessage } from '../report/escape.ts';
import { openClone } from './clone.ts';
import type { Env, NestedClone } from './context.ts';
import { openRequest } from './request.ts';
import type { ActionDependencies, ScanRequest } from './run-action.ts';

/** The file system as the action needs it; everything throws as node:fs does. */
export interface Files {
  readonly read: (path: string) => string;
  readonly write: (path: string, content: string) => void;
  readonly append: (path: string, content: string) => void;
  readonly exists: (path: string) => boolean;
  /** Names of the folders in a folder, links left out; none where there is no such folder. */
  readonly folders: (path: string) => readonly string[];
  /** A new empty folder that nobody else can have prepared. */
  readonly newFolder: () => string;
  /** The absolute path of a file to write below a folder; null where a link would lead it elsewhere. */
  readonly writable: (folder: string, path: string) => string | null;
}

export interface Runner {
  readonly env: Env;
  readonly files: Files;
  readonly print: (line: string) => void;
  readonly rules: readonly RuleMetadata[];
  readonly scan: (request: ScanRequest) => Promise<ScanResult>;
}

/** What a real runner offers: environment, the files it names, the log. */
export function runnerDependencies({ env, files, print, rules, scan }: Runner): ActionDependencies {
  const workspace = resolve(env['GITHUB_WORKSPACE'] ?? '.');
  const named = (name: string): string => {
    const path = env[name];
    // Without the file the toolkit would fall back to a command that runners no longer take.
    if (path === undefined || path === '') throw new Error(`${name} is not set`);
    return path;
  };
  return {
    env,
    rules,
    scan,
    print,
    input: (name) => getInput(name),
    output: (name, value) => {
      named('GITHUB_OUTPUT');
      setOutput(name, value);
    },
    hide: setSecret,
    payload: eventPayload(env, files, print),
    checkedOut: (paths) => paths.map((path) => commitAt(files, resolve(workspace, path))),
    nested: (paths) => paths.flatMap((path) => clonesBelow(files, resolve(workspace, path))),
    clone: ([path = '.'], context) => openClone(cloneTop(files, resolve(workspace, path)), context, env),
    appendSummary: (markdown) => files.append(named('GITHUB_STEP_SUMMARY'), markdown),
    writeReport: (asked, name, content, warn) => {
      if (asked !== null) {
        const path = resolve(workspace, asked);
        // What is scanned may hold links: the report must not follow one out of the workspace.
        const isDiverted = path.startsWith(`${workspace}/`) && files.writable(workspace, path) === null;
        try {
          if (isDiverted) throw new Error('it leads through a link or into .git');
          files.write(path, content);
          return path;
        } catch (error) {
          warn(`${asked} could not be written (${messageOf(error)}): the report is in the runner's temporary folder.`);
        }
      }
      const path = join(env['RUNNER_TEMP'] || files.newFolder(), name);
      files.write(path, content);
      return path;
    },
    openRequest,
    sleep: (milliseconds) => wait(milliseconds),
    now: () => new Date(),
  };
}

function eventPayload(env: Env, files: Files, print: (line: string) => void): Json {
  const path = env['GITHUB_EVENT_PATH'];
  if (path === undefined || path === '') return null;
  try {
    const payload: Json = JSON.parse(files.read(path));
    return payload;
  } catch (error) {
    print(
      `::warning title=hf-guardrails::${forCommandMessage(`The event payload can't be read: ${messageOf(error)}`)}`,
    );
    return null;
  }
}

/** The folder at or above `path` that holds a clone; null where there is none. */
function cloneTop(files: Files, path: string): string | null {
  for (let folder = path; ; folder = dirname(folder)) {
    if (files.exists(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

/** The clones below a folder, with the addresses that each fetches from. */
function clonesBelow(files: Files, folder: string, depth = 0): NestedClone[] {
  return files.folders(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === '.git' || name === 'node_modules') return [];
    const below = depth < MAX_CLONE_DEPTH ? clonesBelow(files, path, depth + 1) : [];
    return files.exists(join(path, '.git'))
      ? [{ path, commit: commitAt(files, path), remotes: remotesOf(files, path) }, ...below]
      : below;
  });
}

/** Deeper no workflow checks anything out. */
const MAX_CLONE_DEPTH = 6;

function remotesOf(files: Files, folder: string): string[] {
  try {
    const config = files.read(join(folder, '.git', 'config'));
    return [...config.matchAll(/^\s*url\s*=\s*(\S+)\s*$/gm)].map(([, url = '']) => url);
  } catch {
    return [];
  }
}

/** The commit of the working tree that holds `path`; null where there is none or it can't be told. */
function commitAt(files: Files, path: string): string | null {
  const folder = cloneTop(files, path);
  if (folder === null) return null;
  const git = join(folder, '.git');
  try {
    const head = files.read(join(git, 'HEAD')).trim();
    const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
    if (ref === undefined) return head;
    if (files.exists(join(git, ref))) return files.read(join(git, ref)).trim();
    const packed = files.read(join(git, 'packed-refs')).split('\n');
    return packed.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? null;
  } catch {
    return null;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
