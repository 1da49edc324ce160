import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInCatalogs } from '../../src/config/catalogs.ts';
import { effectiveConfig } from '../../src/config/config.ts';
import { memoryTree } from '../../src/input/tree.ts';
import { parseIntent } from '../../src/intent/intent-file.ts';
import { scan } from '../../src/scan.ts';

const top = new URL('../..', import.meta.url).pathname;

function contents(folder: string): Record<string, string> {
  const files = readdirSync(join(top, folder), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map((entry) => [
      join(entry.parentPath, entry.name).slice(join(top, folder).length + 1),
      readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    ]),
  );
}

const INTENT = '.hf-guardrails/intent.yaml';

const scanned = async (files: Record<string, string>, everything: boolean) => {
  const intent = files[INTENT];
  const result = await scan({
    tree: memoryTree(files),
    root: '.',
    repositoryPrefix: '',
    config: effectiveConfig(null),
    catalogs: builtInCatalogs,
    intent: intent === undefined ? null : parseIntent(INTENT, intent),
    now: Date.parse('2026-11-24'),
    nowText: '2026-11-24',
    commit: null,
    everything,
  });
  return {
    findings: result.report.findings,
    calls: result.report.calls,
    tokens: result.report.tokens,
    summary: result.report.summary,
  };
};

const indirect = {
  'workload.yaml':
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: quiet, namespace: ml}\nspec:\n  template:\n    metadata: {labels: {app: quiet}}\n    spec:\n      containers:\n        - name: c\n          image: registry.example.com/app\n          envFrom: [{configMapRef: {name: settings}}]\n',
  'settings.yaml':
    'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n  namespace: ml\ndata:\n  LLM_URL: https://router.huggingface.co/v1\n',
  'noise.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: noise}\nspec: {}\n',
};

describe('the pre-filter', () => {
  it.each([
    ['examples/payments', contents('examples/payments')],
    ['examples/clean', contents('examples/clean')],
    ['a host in a ConfigMap', indirect],
  ])('%s: the result is the same with and without it', async (_, files) => {
    expect(await scanned(files, false)).toEqual(await scanned(files, true));
  });

  it.each([
    ['an accelerator', 'image: i, args: [--model, org/name], resources: {limits: {nvidia.com/gpu: 1}}', ''],
    ['a tokenizer', 'image: i, args: [--tokenizer, org/name]', ''],
    [
      'a script in a ConfigMap',
      'image: i, volumeMounts: [{name: v, mountPath: /s}]',
      'ConfigMap\nmetadata: {name: c, namespace: ml}\ndata: {a.py: "pipeline(\'sentiment-analysis\')"}',
    ],
    [
      'a provider in settings',
      'image: i, volumeMounts: [{name: v, mountPath: /s}]',
      'ConfigMap\nmetadata: {name: c, namespace: ml}\ndata: {a.yaml: "model: huggingface/org/name"}',
    ],
    [
      'a plain address in a Secret',
      'image: i, env: [{name: URL, valueFrom: {secretKeyRef: {name: s, key: u}}}]',
      'Secret\nmetadata: {name: s, namespace: ml}\nstringData: {u: "https://router.huggingface.co/v1"}',
    ],
    [
      'an encoded address in a Secret',
      'image: i, envFrom: [{secretRef: {name: s}}]',
      `Secret\nmetadata: {name: s, namespace: ml}\ndata: {URL: ${btoa('https://router.huggingface.co/v1')}}`,
    ],
    ['an image that downloads', 'image: ghcr.io/open-webui/open-webui', ''],
    ['a hook', 'image: i, lifecycle: {postStart: {exec: {command: [ollama, pull, hf.co/org/name]}}}', ''],
    ['a library in code', 'image: i, command: [python, -c, "c = InferenceClient()"]', ''],
  ])('finds the call of %s', async (_, container, object) => {
    const files = {
      'w.yaml': `apiVersion: v1\nkind: Pod\nmetadata: {name: x, namespace: ml}\nspec: {volumes: [{name: v, configMap: {name: c}}], containers: [{name: c, ${container}}]}\n`,
      'o.yaml': object === '' ? '' : `apiVersion: v1\nkind: ${object}\n`,
    };
    expect((await scanned(files, false)).calls.length).toBeGreaterThan(0);
    expect(await scanned(files, false)).toEqual(await scanned(files, true));
  });

  it('finds a workload whose only word of Hugging Face stands in a ConfigMap', async () => {
    expect((await scanned(indirect, false)).calls.map(({ host, workload }) => [workload.name, host])).toEqual([
      ['quiet', 'router.huggingface.co'],
    ]);
  });
});
