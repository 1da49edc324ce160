// Compares the embedded engines with the real helm and kustomize, object for object, over the charts and overlays in cases/ and over what
// `helm create` makes. Random names, keys, certificates and times are masked. Needs Go and its module proxy to install the two; says so where they aren't.
//   node test/render/oracle.mjs [FOLDER]      FOLDER holds helm and kustomize already
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { parseAllDocuments } from 'yaml';

const HELM = 'helm.sh/helm/v3/cmd/helm@v3.22.0';
const KUSTOMIZE = 'sigs.k8s.io/kustomize/kustomize/v5@v5.8.2';
const INSTALL_MS = 150_000;
const here = fileURLToPath(new URL('.', import.meta.url));
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'hf-guardrails-oracle-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

const tools = process.argv[2] ?? installed();
if (tools === null) process.exit(77);
const environment = {
  PATH: process.env.PATH,
  HOME: work,
  HELM_CACHE_HOME: join(work, 'cache'),
  HELM_CONFIG_HOME: join(work, 'config'),
  HELM_DATA_HOME: join(work, 'data'),
  KUBECONFIG: join(work, 'none'),
};
const helm = (...args) => run(join(tools, 'helm'), args);
const kustomize = (...args) => run(join(tools, 'kustomize'), args);
const ours = (...args) => run(process.execPath, [cli, 'render', ...args]);

cpSync(join(here, 'cases'), join(work, 'cases'), { recursive: true });
process.chdir(join(work, 'cases'));
for (const name of readdirSync('packages')) helm('package', join('packages', name), '-d', 'charts/umbrella/charts');
helm('package', 'charts/hooks', '-d', '.');
helm('create', 'created');

let same = 0;
let different = 0;
for (const chart of [...readdirSync('charts').map((name) => join('charts', name)), 'created', 'hooks-0.1.0.tgz']) {
  const values = chart.endsWith('.tgz') ? [] : readdirSync(chart).filter((name) => /^values-.*\.yaml$/.test(name));
  for (const set of [[], ...values.map((name) => ['--values', join(chart, name)])]) {
    compare([chart, ...set].join(' '), ours(chart, ...set), helm('template', chart, ...set));
  }
}
const more = ['--set', 'ingress.enabled=true,autoscaling.enabled=true,list={a,b},image.tag=null', '--namespace', 'ml'];
const told = ['--kube-version', '1.29.3', '--api-versions', 'cilium.io/v2', '--include-crds'];
for (const chart of ['created', 'charts/functions', 'charts/hooks', 'charts/umbrella', 'hooks-0.1.0.tgz']) {
  compare(
    `${chart} ${more.join(' ')}`,
    ours(chart, '--name', 'demo', ...more),
    helm('template', 'demo', chart, ...more),
  );
  compare(`${chart} ${told.join(' ')}`, ours(chart, ...told), helm('template', chart, ...told));
}
const withHelm = ['--enable-helm', '--helm-command', join(tools, 'helm')];
for (const name of readdirSync('overlays')) {
  const overlay = join('overlays', name);
  if (existsSync(join(overlay, 'kustomization.yaml')))
    compare(overlay, ours(overlay), kustomize('build', ...withHelm, overlay));
}
console.log(`${same} renderings equal those of helm and kustomize, ${different} differ`);
process.exitCode = different > 0 || same < 40 ? 1 : 0;

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: environment,
    maxBuffer: 1 << 28,
  });
  return { ok: status === 0, text: stdout, error: stderr };
}

function compare(name, mine, real) {
  const problem = difference(name, mine, real);
  if (problem === null) same += 1;
  else {
    different += 1;
    console.error(`DIFFERENT: ${name}: ${problem}`);
  }
}

function difference(name, mine, real) {
  if (mine.ok !== real.ok)
    return `${mine.ok ? 'rendered' : `not rendered (${mine.error.trim()})`}, the real one ${real.ok ? 'renders' : `says ${real.error.trim()}`}`;
  if (real.ok === /fails-|-bad/.test(name))
    return real.ok ? 'the real one renders it' : `the real one says ${real.error.trim()}`;
  if (!mine.ok || mine.text === real.text) return null;
  const [own, other] = [objectsOf(mine.text), objectsOf(real.text)];
  if (own.length !== other.length) return `${own.length} objects instead of ${other.length}`;
  const index = own.findIndex((object, at) => !isDeepStrictEqual(object, other[at]));
  return index < 0
    ? null
    : `object ${index}:\n${JSON.stringify(own[index])}\ninstead of\n${JSON.stringify(other[index])}`;
}

/** The objects in their order, what is random or the time in them masked. */
function objectsOf(text) {
  return parseAllDocuments(text, { version: '1.1' }).map((document) => mask(document.toJS()));
}

function mask(value) {
  if (Array.isArray(value)) return value.map(mask);
  if (typeof value === 'object' && value !== null) {
    const random = value.metadata?.name === 'random';
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        random && key === 'stringData' ? Object.keys(inner) : mask(inner),
      ]),
    );
  }
  return value;
}

/** Installs both into the working folder; null, and a sentence, where that can't be done. */
function installed() {
  if (spawnSync('go', ['version']).status !== 0) {
    console.log('skipped: no Go here, so that helm and kustomize can not be built to compare with');
    return null;
  }
  const folder = join(work, 'bin');
  // A release of Helm takes its Kubernetes version from that of its client-go (its Makefile); `go install` alone leaves 1.20.
  const minor = /client-go v0\.(\d+)\./.exec(readFileSync(join(here, '../../src/render/engine/go.mod'), 'utf8'))?.[1];
  const chartutil = 'helm.sh/helm/v3/pkg/chartutil';
  const flags = `-s -w -X ${chartutil}.k8sVersionMajor=1 -X ${chartutil}.k8sVersionMinor=${minor}`;
  for (const module of [KUSTOMIZE, HELM]) {
    try {
      const env = { ...process.env, GOBIN: folder, CGO_ENABLED: '0' };
      execFileSync('go', ['install', '-ldflags', flags, module], {
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: INSTALL_MS,
        cwd: work,
      });
    } catch (error) {
      console.log(
        `skipped: go install ${module} failed: ${String(error.stderr ?? error)
          .trim()
          .split('\n')
          .at(-1)}`,
      );
      return null;
    }
  }
  return folder;
}
