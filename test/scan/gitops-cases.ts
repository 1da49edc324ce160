import { afterAll } from 'vitest';
import { builtInCatalogs } from '../../src/config/catalogs.ts';
import { effectiveConfig, parseConfigFile } from '../../src/config/config.ts';
import { memoryTree, type Tree } from '../../src/input/tree.ts';
import { openRenderSession } from '../../src/render/session.ts';
import type { ScanOptions } from '../../src/scan/options.ts';
import { clustersOf } from '../../src/scan/questions.ts';
import { scan } from '../../src/scan.ts';

const rendering = openRenderSession();
/** Ends the engines after the tests of the file that imports this. */
afterAll(() => rendering.close());

/** Files of a repository by their paths. */
export type Files = Readonly<Record<string, string>>;
/** For `${NAME}` in texts of Flux. */
export const V = '$';

function isTree(files: Files | Tree): files is Tree {
  return Array.isArray(files.files);
}

/** How a repository is scanned here. */
export function optionsOf(files: Files | Tree, config = '', prefix = ''): ScanOptions {
  return {
    tree: isTree(files) ? files : memoryTree(files),
    root: '.',
    repositoryPrefix: prefix,
    config: effectiveConfig({ path: '.hf-guardrails.yaml', content: parseConfigFile('.hf-guardrails.yaml', config) }),
    catalogs: builtInCatalogs,
    now: Date.parse('2026-11-24'),
    nowText: null,
    commit: null,
    rendering,
  };
}

/** `scope: namespace/name file:line model verdicts` of every caller in every scope. */
export async function judged(...given: Parameters<typeof optionsOf>): Promise<string[]> {
  const clusters = await clustersOf(optionsOf(...given));
  return clusters
    .flatMap(({ scope, callers }) =>
      callers.map(({ name: { namespace, name, file }, calls }) => {
        const verdicts = [...new Set(calls.map(({ judgement }) => judgement.verdict))].join(' ');
        return `${scope}: ${namespace ?? '?'}/${name} ${file}:${calls[0]?.call.at.line} ${calls[0]?.call.model} ${verdicts}`;
      }),
    )
    .sort();
}

/** `file:line message` of the findings of a rule. */
export async function found(files: Files | Tree, rule: string, config = ''): Promise<string[]> {
  const { report } = await scan(optionsOf(files, config));
  return report.findings
    .filter((finding) => finding.rule === rule)
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
}

/** A caller without a namespace. */
export const deployment = (model = 'org/name', name = 'tgi'): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}}
spec:
  template:
    metadata: {labels: {app: tgi}}
    spec:
      serviceAccountName: tgi
      containers:
        - name: main
          image: ghcr.io/huggingface/text-generation-inference:3.3
          args: ["--model-id", "${model}", "--usage-stats=off"]
`;
/** A Flux Kustomization. */
export const flux = (
  name: string,
  path: string,
  more = '',
  namespace = 'flux-system',
): string => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: ${name}, namespace: ${namespace}}
spec:
  path: ${path}
  sourceRef: {kind: GitRepository, name: flux-system}
${more.replace(/^(?=.)/gm, '  ')}`;
/** A kustomization file. */
export const kustomization = (resources: readonly string[], more = ''): string =>
  `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [${resources.join(', ')}]\n${more}`;
/** A policy that selects the caller. */
export const policy = (namespace: string, entity = 'all'): string => `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: egress, namespace: ${namespace}}
spec:
  endpointSelector: {matchLabels: {app: tgi}}
  egress: [{toEntities: [${entity}]}]
`;
