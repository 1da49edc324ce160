import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Edit = readonly [from: RegExp, to: string];

/** Files of src/render/engine/_overlay that stand in for a file of a vendored module. */
const REPLACED: Readonly<Record<string, string>> = {
  'HelmChartInflationGenerator.go': 'sigs.k8s.io/kustomize/api/internal/builtins/HelmChartInflationGenerator.go',
  'lookup_func.go': 'helm.sh/helm/v3/pkg/engine/lookup_func.go',
};

/** Edits of vendored files: what needs a network or a process is not linked, what initialises for nothing waits until it is used. */
const EDITED: Readonly<Record<string, readonly Edit[]>> = {
  'helm.sh/helm/v3/pkg/chart/loader/archive.go': [
    [/\t"net\/http"\n/, ''],
    [
      /contentType := http\.DetectContentType\(buffer\); contentType != "application\/x-gzip" && /,
      'contentType := "unknown"; ',
    ],
  ],
  'helm.sh/helm/v3/pkg/chartutil/jsonschema.go': [
    [/\t"crypto\/tls"\n/, ''],
    [/\t"time"\n/, ''],
    [/\t"net\/http"\n/, ''],
    [/\t"helm\.sh\/helm\/v3\/internal\/version"\n/, ''],
    [
      /\/\/ HTTPURLLoader [\s\S]*?(?=\/\/ ValidateAgainstSchema )/,
      'type noLoader struct{}\n\nfunc (noLoader) Load(string) (any, error) { return nil, errors.New("nothing is fetched here") }\n\n',
    ],
    [/newHTTPURLLoader\(\)/g, 'noLoader{}'],
    [/\tcompiler := jsonschema\.NewCompiler\(\)\n/, '\tjsonschema.PrepareDrafts()\n$&'],
  ],
  // 0.1 s at every start, for charts with a schema only.
  'github.com/santhosh-tekuri/jsonschema/v6/draft.go': [
    [/func init\(\) \{\n/, 'var PrepareDrafts = sync.OnceFunc(prepareDrafts)\n\nfunc prepareDrafts() {\n'],
    [/\t"strings"\n/, '$&\t"sync"\n'],
  ],
  // A key of full length takes a second here, and none of them is ever used.
  'github.com/Masterminds/sprig/v3/crypto.go': [
    [/rsa\.GenerateKey\(rand\.Reader, \d+\)/g, 'rsa.GenerateKey(rand.Reader, 1024)'],
  ],
  'sigs.k8s.io/kustomize/api/internal/loader/fileloader.go': [
    [/\t"net\/http"\n/, ''],
    [/\t"io"\n/, ''],
    [/\t\/\/ Used to load from HTTP\n\thttp \*http\.Client\n\n/, ''],
    [
      /(func \(fl \*FileLoader\) httpClientGetContent\(path string\) \(\[\]byte, error\) \{\n)[\s\S]*?(?=\n\}\n)/,
      '$1\treturn nil, fmt.Errorf("%w: %s: nothing is fetched here", ErrHTTP, path)',
    ],
  ],
  // Read, lengthened and written anew for every object after every transformation: half of the time of layered builds.
  'sigs.k8s.io/kustomize/api/resource/resource.go': [
    [
      /func \(r \*Resource\) AddTransformation\(origin \*Origin\) error \{\n/,
      '// KeepTransformations says whether transformations are written down.\nvar KeepTransformations = true\n\n$&\tif !KeepTransformations {\n\t\treturn nil\n\t}\n',
    ],
  ],
  // Without merge keys it copies every mapping twice, on every level, into what it was.
  'sigs.k8s.io/kustomize/kyaml/yaml/rnode.go': [
    [
      /(func mergeAll\(yn \*yaml\.Node, toMerge \[\]\*yaml\.Node\) error \{\n)/,
      '$1\tif len(toMerge) == 0 {\n\t\treturn nil\n\t}\n',
    ],
  ],
  'sigs.k8s.io/kustomize/api/internal/git/gitrunner.go': [
    [/(func newCmdRunner\([\s\S]*?\{\n)[\s\S]*?(?=\n\}\n)/, '$1\treturn nil, errors.Errorf("nothing is fetched here")'],
  ],
};

/**
 * Applies all of it to a vendor folder.
 * @throws Error where an edit no longer finds its place.
 */
export function patchVendored(source: string, vendor: string): void {
  for (const [file, path] of Object.entries(REPLACED)) cpSync(join(source, '_overlay', file), join(vendor, path));
  for (const [file, edits] of Object.entries(EDITED)) {
    const path = join(vendor, file);
    let text = readFileSync(path, 'utf8');
    for (const [from, to] of edits) {
      if (text.search(from) < 0) throw new Error(`${file}: nothing matches ${from}`);
      text = text.replace(from, to);
    }
    writeFileSync(path, text);
  }
}
