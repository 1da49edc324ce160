import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type ActionProcess, type Start, startAction } from './process.ts';

/** Text of a file by path; null = the change deletes it; `→ x` = a link to x. */
export type Files = Readonly<Record<string, string | null>>;

export interface PullRequest {
  readonly folder: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** A workload that calls Hugging Face. */
export const caller = (name: string, comment = '', annotations = ''): string => `${comment}apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, namespace: ml, annotations: {${annotations}}}
spec:
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      serviceAccountName: ${name}
      containers:
        - name: vllm
          image: vllm/vllm-openai:v0.9
          args: [--model, org/name]
`;

/** A policy that lets the workload reach Hugging Face and nothing else. */
export const policy = (name: string, app: string): string => `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: ${name}, namespace: ml}
spec:
  endpointSelector: {matchLabels: {app: ${app}}}
  egress:
    - toEndpoints: [{matchLabels: {"k8s:io.kubernetes.pod.namespace": kube-system, k8s-app: kube-dns}}]
      toPorts: [{ports: [{port: "53", protocol: ANY}], rules: {dns: [{matchPattern: "*"}]}}]
    - toFQDNs: [{matchName: huggingface.co}, {matchPattern: "**.hf.co"}, {matchPattern: "**.huggingface.co"}, {matchName: hf.co}]
      toPorts: [{ports: [{port: "443", protocol: TCP}]}]
`;

export function git(folder: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  return execFileSync('git', [...identity, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

function commit(folder: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    rmSync(full, { force: true });
    if (text?.startsWith('→ ')) symlinkSync(text.slice(2), full);
    else if (text !== null) writeFileSync(full, text);
  }
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'commit', '--allow-empty');
  return git(folder, 'rev-parse', 'HEAD');
}

/** A clone as actions/checkout leaves it for a pull request: the merge commit, with both parents. */
export function pullRequest(base: Files, head: Files): PullRequest {
  const folder = mkdtempSync(join(tmpdir(), 'pull-'));
  git(folder, 'init', '-q', '-b', 'main');
  const commits = { base: commit(folder, base) };
  git(folder, 'checkout', '-qb', 'change');
  const changed = commit(folder, head);
  git(folder, 'checkout', '-q', 'main');
  git(folder, 'merge', '-q', '--no-ff', '-m', 'merge', 'change');
  return { folder, ...commits, head: changed, merge: git(folder, 'rev-parse', 'HEAD') };
}

/** Runs the built action on it, as a runner does for the event; the folder is gone afterwards unless it is kept. */
export async function runPull(
  pull: PullRequest,
  start: Partial<Start> = {},
  after: 'remove' | 'keep' = 'remove',
): Promise<ActionProcess> {
  const payload = {
    number: 7,
    pull_request: { number: 7, head: { sha: pull.head, repo: { full_name: 'o/r' } }, base: { sha: pull.base } },
  };
  const ran = await startAction({
    node: process.execPath,
    script: resolve('dist/action.js'),
    event: 'pull_request',
    payload: JSON.stringify(payload),
    workspace: pull.folder,
    ...start,
    env: { GITHUB_SHA: pull.merge, GITHUB_REF: 'refs/pull/7/merge', ...start.env },
  });
  if (after === 'remove') rmSync(pull.folder, { recursive: true, force: true });
  return ran;
}
