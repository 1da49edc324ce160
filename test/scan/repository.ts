import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Report } from '../../src/finding/result.ts';

const CLI = resolve(new URL('../../dist/cli.js', import.meta.url).pathname);

/** What the built command line did. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A git repository in a temporary folder, and the built command line in it. */
export interface Repository {
  readonly folder: string;
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  readonly move: (from: string, to: string) => void;
  readonly link: (path: string, target: string) => void;
  readonly git: (...args: string[]) => string;
  /** Commits everything and returns the commit's id. */
  readonly commit: (message?: string) => string;
  readonly run: (...args: string[]) => Ran;
  /** Scans with `--format json`. */
  readonly scan: (...args: string[]) => Ran & { readonly report: Report };
}

/** Makes an empty repository, or opens a folder that is one. */
export function repository(folder: string = mkdtempSync(join(tmpdir(), 'guardrails-'))): Repository {
  const git = (...args: string[]): string => {
    const ran = spawnSync(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main', ...args],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      },
    );
    if (ran.status !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stderr}`);
    return ran.stdout.trim();
  };
  const run = (...args: string[]): Ran => {
    const ran = spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8' });
    return { code: ran.status, out: ran.stdout, err: ran.stderr };
  };
  const place = (path: string): string => {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    return full;
  };
  mkdirSync(folder, { recursive: true });
  git('init', '-q');
  return {
    folder,
    git,
    run,
    write: (path, text) => writeFileSync(place(path), text),
    remove: (path) => rmSync(join(folder, path), { recursive: true }),
    move: (from, to) => renameSync(join(folder, from), place(to)),
    link: (path, target) => symlinkSync(target, place(path)),
    commit: (message = 'change') => {
      git('add', '-A');
      git('commit', '-qm', message, '--allow-empty');
      return git('rev-parse', 'HEAD');
    },
    scan: (...args) => {
      const ran = run('scan', '--format', 'json', '--now', '2026-11-24', ...args);
      return { ...ran, report: ran.out === '' ? (null as never) : JSON.parse(ran.out) };
    },
  };
}

/** A Deployment that downloads from the hub. */
export function caller(name: string, { namespace = 'ml', annotations = '', head = '' } = {}): string {
  return `${head}apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: ${namespace}
${annotations === '' ? '' : `  annotations:\n    hf-guardrails/ignore: "${annotations}"\n`}spec:
  template:
    metadata:
      labels:
        app: ${name}
    spec:
      serviceAccountName: ${name}
      containers:
        - name: vllm
          image: vllm/vllm-openai:v0.9
          args: [--model, org/name]
`;
}

/** A policy that lets one app reach Hugging Face and nothing else. */
export function policy(name: string, namespace = 'ml'): string {
  return `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata:
  name: ${name}-egress
  namespace: ${namespace}
spec:
  endpointSelector:
    matchLabels:
      app: ${name}
  egress:
    - toEndpoints:
        - matchLabels:
            k8s:io.kubernetes.pod.namespace: kube-system
            k8s-app: kube-dns
      toPorts:
        - ports:
            - {port: "53", protocol: ANY}
          rules:
            dns:
              - matchPattern: "*"
    - toFQDNs:
        - matchName: huggingface.co
        - matchPattern: "**.huggingface.co"
        - matchName: hf.co
        - matchPattern: "**.hf.co"
      toPorts:
        - ports:
            - {port: "443", protocol: TCP}
`;
}

/** Findings of a rule as `file:line state` where the state is how they are suppressed, else whether they are new. */
export function told({ findings }: Report, rule = 'HF101'): string[] {
  return findings
    .filter((one) => one.rule === rule)
    .map(
      ({ file, suppressed, new: fresh }) =>
        `${file} ${suppressed?.kind ?? (fresh === null ? 'open' : fresh ? 'new' : 'known')}`,
    );
}
