// Bundles the command line and the action into dist/, with the licences of what is bundled.
//   node build/run.mjs build/bundle.ts [--check]      --check writes nothing and fails where dist/ is stale
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { licenceText } from './licenses.ts';

const OUT = 'dist';
/** Written by the WebAssembly build, not by this one. */
const KEPT = /\.wasm\.br$/;

/** These packages run nothing on import; saying so lets a command line without network code leave them out. */
const withoutSideEffects: Plugin = {
  name: 'without-side-effects',
  setup(builder) {
    builder.onResolve(
      { filter: /^(?:@actions\/|@octokit\/|undici|universal-user-agent|before-after-hook|tunnel)/ },
      async (args) => {
        if (args.pluginData === withoutSideEffects) return undefined;
        const found = await builder.resolve(args.path, {
          kind: args.kind,
          resolveDir: args.resolveDir,
          importer: args.importer,
          pluginData: withoutSideEffects,
        });
        return found.errors.length > 0 ? undefined : { path: found.path, external: found.external, sideEffects: false };
      },
    );
  },
};

const entries = ['src/cli.ts', 'src/action.ts', 'src/render-worker.ts'].filter((entry) => existsSync(entry));
const result = await build({
  entryPoints: entries,
  outdir: OUT,
  bundle: true,
  splitting: true,
  write: false,
  metafile: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  chunkNames: 'chunk-[name]-[hash]',
  legalComments: 'none',
  plugins: [withoutSideEffects],
  define: {
    PACKAGE_VERSION: JSON.stringify((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version),
  },
  // Bundled CommonJS packages call require(); ESM output has none of its own.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

const wanted = new Map<string, string>(result.outputFiles.map((file) => [join(OUT, basename(file.path)), file.text]));
wanted.set(join(OUT, 'licenses.txt'), licenceText(Object.keys(result.metafile.inputs)));
const existing = existsSync(OUT) ? readdirSync(OUT).map((name) => join(OUT, name)) : [];
const surplus = existing.filter((file) => !wanted.has(file) && !KEPT.test(file));
const stale = [...wanted].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
if (process.argv.includes('--check')) {
  for (const file of [...surplus, ...stale.map(([name]) => name)]) console.error(`stale: ${file}`);
  if (surplus.length + stale.length > 0) {
    console.error('run `npm run build` and commit dist/');
    process.exitCode = 1;
  }
} else {
  mkdirSync(OUT, { recursive: true });
  for (const file of surplus) rmSync(file);
  for (const [file, text] of stale) writeFileSync(file, text);
  for (const [file, text] of wanted) console.log(`${(text.length / 1024).toFixed(0).padStart(6)} KiB  ${file}`);
}
