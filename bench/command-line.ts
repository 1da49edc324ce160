// CPU and memory of whole runs of the command line, beside an empty Node, in turn (A B A B …) so that a busy machine slows both.
//   npm run build && node build/run.mjs bench/command-line.ts [RUNS]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const RUNS = Math.max(3, Number(process.argv[2] ?? 9));
/** Printed by the measured process itself when it ends: milliseconds of CPU, KiB at its peak. */
const PROBE = `data:text/javascript,${encodeURIComponent(
  "process.on('exit',()=>{const{user,system}=process.cpuUsage();process._rawDebug('probe '+Math.round((user+system)/1000)+' '+process.resourceUsage().maxRSS)})",
)}`;

interface Figure {
  readonly cpuMs: number;
  readonly peakKib: number;
}

function measured(args: readonly string[]): Figure {
  const { stderr } = spawnSync(process.execPath, ['--import', PROBE, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const found = /^probe (\d+) (\d+)$/m.exec(stderr);
  if (found === null) throw new Error(`no figure from ${args.join(' ')}: ${stderr.slice(0, 300)}`);
  return { cpuMs: Number(found[1]), peakKib: Number(found[2]) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function compare(name: string, args: readonly string[], aim: string): void {
  const pairs = Array.from({ length: RUNS }, () => ({ ours: measured(args), empty: measured(['-e', '0']) }));
  const ours = median(pairs.map((pair) => pair.ours.cpuMs));
  const ratio = median(pairs.map((pair) => pair.ours.cpuMs / pair.empty.cpuMs));
  const peak = median(pairs.map((pair) => pair.ours.peakKib)) / 1024;
  console.log(
    `${name.padEnd(34)} ${String(ours).padStart(6)} ms CPU  ${ratio.toFixed(2).padStart(6)} × node -e 0  ${peak.toFixed(0).padStart(5)} MiB  ${aim}`,
  );
}

/** A repository of so many files, ten kinds of them in turn, one caller in five hundred. */
function writeRepository(top: string, files: number): void {
  const text = '        a line of a dashboard, a script or a setting, long enough to be like one\n'.repeat(120);
  for (let index = 0; index < files; index += 1) {
    const name = `s${Math.floor(index / 10)}`;
    const metadata = `metadata: {name: ${name}, namespace: team-${index % 50}}`;
    const isCaller = index % 500 === 0;
    const image = isCaller ? 'ghcr.io/huggingface/text-embeddings-inference:1.8' : `registry.example.com/${name}:1`;
    const deployment = `apiVersion: apps/v1\nkind: Deployment\n${metadata}\nspec:\n  template:\n    metadata:\n      labels: {app: ${name}}\n    spec:\n      serviceAccountName: ${name}\n      containers:\n        - name: main\n          image: ${image}\n          envFrom: [{configMapRef: {name: ${name}}}]\n          env:\n            - {name: A, value: "1"}\n`;
    const kinds = [
      deployment,
      deployment,
      `apiVersion: v1\nkind: Service\n${metadata}\nspec: {selector: {app: ${name}}, ports: [{port: 80}]}\n`,
      `apiVersion: v1\nkind: ConfigMap\n${metadata}\ndata:\n  text: |\n${text}`,
      `apiVersion: v1\nkind: ServiceAccount\n${metadata}\n`,
      `apiVersion: networking.k8s.io/v1\nkind: Ingress\n${metadata}\nspec: {rules: [{host: ${name}.example.com}]}\n`,
      `apiVersion: external-secrets.io/v1\nkind: ExternalSecret\n${metadata}\nspec: {refreshInterval: 1h, target: {name: ${name}}}\n`,
      `apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\n${metadata}\nspec:\n  endpointSelector: {matchLabels: {app: ${name}}}\n  egress: [{toEndpoints: [{matchLabels: {app: db}}]}]\n`,
      `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\n${metadata}\nspec: {maxReplicas: 3}\n`,
      `{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"j${index}"},"data":{"a":"b"}}\n`,
    ];
    const file = join(top, `team-${index % 50}`, name, `${index}.yaml`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, kinds[index % 10] ?? '');
  }
}

/** Definitions of custom resources, as operators ship them, beside one caller. */
function writeBundle(top: string, bytes: number): void {
  const version = '  - name: v1\n    schema:\n      openAPIV3Schema:\n        description: a model of Hugging Face\n';
  const one = (index: number): string =>
    `---\napiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: x${index}.example.com}\nspec:\n  versions:\n${version.repeat(1500)}`;
  let text = '';
  for (let index = 0; text.length < bytes; index += 1) text += one(index);
  writeRepository(top, 1);
  writeFileSync(join(top, 'crds.yaml'), text);
}

const folder = mkdtempSync(join(tmpdir(), 'hf-bench-'));
try {
  const cli = 'dist/cli.js';
  const scan = (path: string): string[] => [cli, 'scan', path, '--fail-on', 'never'];
  writeRepository(join(folder, 'many'), 5000);
  writeBundle(join(folder, 'bundle'), 20e6);
  compare('--version', [cli, '--version'], 'aim: 1.5 ×');
  compare('scan examples/clean', scan('examples/clean'), 'aim: 4 ×');
  compare('scan examples/payments', scan('examples/payments'), '');
  compare('scan 5,000 files', scan(join(folder, 'many')), '');
  compare('scan a 20 MB bundle of CRDs', scan(join(folder, 'bundle')), '');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
