// Builds the render engines (src/render/engine, Go) into dist/render-*.wasm.br and writes the licences of what they hold.
//   node build/run.mjs build/render.ts [--check]     --check compares with what is committed; needs the Go version of go.mod
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { moduleLicences } from './render/licences.ts';
import { patchVendored } from './render/patches.ts';

const SOURCE = 'src/render/engine';
const LICENCES = 'build/licenses-extra.txt';
/** The Kubernetes version that a released Helm assumes is that of its client-go (Helm's Makefile); kept beside it in go.mod. */
const kubernetes = /k8s\.io\/client-go v0\.(\d+)\./.exec(readFileSync(`${SOURCE}/go.mod`, 'utf8'))?.[1];
/** The release of kustomize that the version of its api module belongs to, as `managedByLabel` writes it. */
const KUSTOMIZE = '5.8.2';
const FLAGS = {
  helm: `-s -w -X helm.sh/helm/v3/pkg/chartutil.k8sVersionMajor=1 -X helm.sh/helm/v3/pkg/chartutil.k8sVersionMinor=${kubernetes}`,
  kustomize: `-s -w -X sigs.k8s.io/kustomize/api/provenance.version=v${KUSTOMIZE}`,
} as const;

const check = process.argv.includes('--check');
const wanted = /^toolchain (go\S+)$/m.exec(readFileSync(`${SOURCE}/go.mod`, 'utf8'))?.[1];
const installed = goVersion();
if (installed !== wanted) {
  console.log(`skipped: the engines are built by ${wanted}, here is ${installed ?? 'no Go'}`);
  process.exit(check ? 77 : 1);
}

const folder = mkdtempSync(join(tmpdir(), 'hf-guardrails-engines-'));
try {
  cpSync(SOURCE, folder, { recursive: true });
  const go = (...args: string[]): void => {
    const env = { ...process.env, GOOS: 'js', GOARCH: 'wasm', GOFLAGS: '', GOTOOLCHAIN: 'local', CGO_ENABLED: '0' };
    execFileSync('go', args, { cwd: folder, env, stdio: ['ignore', 'inherit', 'inherit'] });
  };
  try {
    go('mod', 'vendor');
  } catch (error) {
    if (!check) throw error;
    console.log('skipped: the modules of the engines can not be had here, so that nothing was compared');
    process.exit(77);
  }
  patchVendored(folder, join(folder, 'vendor'));
  const files = new Map<string, Buffer>([[LICENCES, Buffer.from(moduleLicences(join(folder, 'vendor'), goRoot()))]]);
  files.set(`${SOURCE}/wasm_exec.js`, readFileSync(join(goRoot(), 'lib/wasm/wasm_exec.js')));
  for (const [name, flags] of Object.entries(FLAGS)) {
    go('build', '-mod=vendor', '-trimpath', '-buildvcs=false', `-ldflags=${flags}`, '-o', `${name}.wasm`, `./${name}`);
    files.set(`dist/render-${name}.wasm.br`, readFileSync(join(folder, `${name}.wasm`)));
  }
  if (check && [...files].every(([file, content]) => holds(file, content)))
    console.log(`${files.size} files equal what ${wanted} makes of the sources`);
  for (const [file, content] of files) {
    if (holds(file, content)) continue;
    if (check) {
      console.error(`stale: ${file}; run \`npm run build:render\` and commit it`);
      process.exitCode = 1;
    } else {
      const written = file.endsWith('.br') ? compressed(content) : content;
      writeFileSync(file, written);
      console.log(`${(written.length / 1024 / 1024).toFixed(2).padStart(6)} MiB  ${file}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Compared by what is compressed: the same bytes may be packed otherwise by another Node. */
function holds(file: string, content: Buffer): boolean {
  try {
    const found = readFileSync(file);
    return (file.endsWith('.br') ? brotliDecompressSync(found) : found).equals(content);
  } catch {
    return false;
  }
}

function compressed(content: Buffer): Buffer {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}

function goVersion(): string | null {
  try {
    const env = { ...process.env, GOTOOLCHAIN: 'local' };
    return execFileSync('go', ['env', 'GOVERSION'], { encoding: 'utf8', env, cwd: tmpdir() }).trim();
  } catch {
    return null;
  }
}

function goRoot(): string {
  return execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
}
