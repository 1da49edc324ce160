import type { Objects } from '../kube/objects.ts';
import type { TokenReference } from '../kube/token-reference.ts';
import type { HuggingFaceCatalog } from './catalog.ts';
import { engineOfCommand, engineOfImage } from './engines.ts';
import type { Mention } from './mention.ts';
import type { Surface } from './surface.ts';
import { placeAt } from './text.ts';
import { blank, type Found, fromFields, fromServiceAccount } from './token-fields.ts';
import { fromDefaultFile, fromFile } from './token-files.ts';
import type { Variable } from './variables.ts';

/** Every way the container gets (or could get) its token, and which one counts (huggingface_hub's order); one reference `none` where there is no way. */
export function tokenReferences(
  surface: Surface,
  objects: Objects,
  catalog: HuggingFaceCatalog,
  mentions: readonly Mention[],
): TokenReference[] {
  const found = [
    ...fromVariables(surface, catalog, mentions),
    ...fromWholeSecrets(surface, objects, catalog),
    ...fromArguments(surface, catalog),
    ...fromFields(surface, catalog, mentions),
    ...fromServiceAccount(surface, objects),
    ...fromDefaultFile(surface, 6),
  ];
  if (found.length === 0) found.push(...fromAnnotations(surface, catalog));
  if (found.length === 0) {
    const at = surface.workload.manifest.locate(surface.container.path);
    found.push({ ...blank(surface, 'none', at, 'no token'), rank: 99 });
  }
  const best = Math.min(...found.map(({ rank }) => rank));
  return found.map(({ rank, ...reference }) => ({ ...reference, effective: rank === best }));
}

function fromVariables(surface: Surface, catalog: HuggingFaceCatalog, mentions: readonly Mention[]): Found[] {
  const found: Found[] = [];
  for (const entry of catalog.environment.tokens) {
    const variable = surface.environment.variables.get(entry.name);
    if (variable === undefined || variable.value === '') continue;
    if (entry.file === true) {
      if (variable.value !== null) found.push(...fromFile(variable.value, surface, variable, entry.rank, catalog));
    } else if (entry.keyless === true)
      found.push({
        ...blank(surface, 'env', placeOf(variable), entry.name),
        variable: entry.name,
        injector: 'hf-oidc',
        rank: entry.rank,
      });
    else found.push(ofVariable(surface, variable, entry.rank, catalog));
  }
  const router = mentions.some(
    (mention) =>
      mention.kind === 'host' && (mention.purpose === 'inference-router' || mention.purpose === 'inference-endpoint'),
  );
  if (router && found.length === 0) {
    for (const name of ['OPENAI_API_KEY', 'API_KEY', 'LLM_API_KEY']) {
      const variable = surface.environment.variables.get(name);
      if (variable !== undefined && variable.value !== '') found.push(ofVariable(surface, variable, 5, catalog));
    }
  }
  return found;
}

function placeOf(variable: Variable): TokenReference['at'] {
  return variable.manifest.locate(variable.path);
}

/** A variable that is another one's value, or what a shell reads from a file, is as good as that. */
const OTHER_VARIABLE = /^\$\(([A-Za-z_][\w.-]*)\)$/;
const FILE_VALUE = /^["']?\$\((?:cat +|< *)["']?(\/[\w./-]{1,300})["']?\)["']?$/;

function ofVariable(surface: Surface, variable: Variable, rank: number, catalog: HuggingFaceCatalog): Found {
  const namespace = surface.pod.namespace;
  const value = variable.value;
  const source = surface.environment.variables.get(OTHER_VARIABLE.exec(value ?? '')?.[1] ?? '') ?? variable;
  const { secret } = source;
  const words = secret === null ? variable.name : `${variable.name} from Secret ${secret.name}/${secret.key}`;
  const base = { ...blank(surface, 'env', placeOf(variable), words), variable: variable.name, rank };
  if (secret !== null)
    return {
      ...base,
      secret: { namespace, name: secret.name, key: secret.key || null },
      optional: secret.optional,
    };
  const file = FILE_VALUE.exec(value ?? '')?.[1];
  const [held] = file === undefined ? [] : fromFile(file, surface, variable, rank, catalog);
  // The shell reads the file once: from then on it is a variable.
  if (held !== undefined) return { ...held, reference: 'env', variable: variable.name, subPath: false };
  const injector = (catalog.secretStores.injectors ?? []).find(
    ({ pattern }) => value !== null && pattern !== undefined && new RegExp(pattern).test(value),
  );
  const configMap = variable.configMap === null ? null : { namespace, ...variable.configMap };
  return { ...base, configMap, value, injector: injector?.id ?? null };
}

/** envFrom takes whole Secrets: one counts where it is known to hold a token variable, and no later one or `env` sets the same. */
function fromWholeSecrets(surface: Surface, objects: Objects, catalog: HuggingFaceCatalog): Found[] {
  const found = new Map<string, Found>();
  const { namespace } = surface.pod;
  for (const { name, prefix, optional, path } of surface.environment.secrets) {
    const { keys, isOpen } = objects.secretKeys(namespace, name);
    const base = {
      ...blank(surface, 'envFrom', surface.workload.manifest.locate(path), `envFrom Secret ${name}`),
      optional,
    };
    const held = catalog.environment.tokens.filter(
      (token) => token.name.startsWith(prefix) && keys.includes(token.name.slice(prefix.length)),
    );
    for (const { name: variable, rank } of held) {
      const isOwn = surface.environment.variables.get(variable)?.path.includes('env') === true;
      if (!isOwn)
        found.set(variable, {
          ...base,
          variable,
          secret: { namespace, name, key: variable.slice(prefix.length) },
          rank,
        });
    }
    if (held.length === 0 && (isOpen || keys.length === 0) && HUGGING_FACE.test(name))
      found.set(`\0${name}`, { ...base, secret: { namespace, name, key: null }, confidence: 'low', rank: 7 });
  }
  return [...found.values()];
}

const HUGGING_FACE = /(?:^|[-_.])(?:hf|hugging-?face)(?:[-_.]|$)/i;

function fromArguments(surface: Surface, catalog: HuggingFaceCatalog): Found[] {
  const found: Found[] = [];
  const imageEngine = engineOfImage(surface.container, catalog.engines);
  for (const command of surface.commands) {
    const engine = engineOfCommand(command.words, catalog.engines)?.engine ?? imageEngine;
    const isLogin =
      command.words.includes('login') && command.words.some((word) => /(?:^|\/)(?:huggingface-cli|hf)$/.test(word));
    const flags = new Set([...(engine?.tokenFlags ?? []), ...(isLogin ? ['--token'] : [])]);
    for (const [index, word] of command.words.entries()) {
      const equals = word.indexOf('=');
      const flag = equals > 0 ? word.slice(0, equals) : word;
      const value = equals > 0 ? word.slice(equals + 1) : command.words[index + 1];
      const text = command.texts[index];
      if (!flags.has(flag) || value === undefined || text === undefined) continue;
      const name = /^\$\(?\{?([A-Za-z_]\w*)/.exec(value)?.[1];
      if (name !== undefined && surface.environment.variables.has(name)) {
        const variable = surface.environment.variables.get(name);
        if (variable !== undefined)
          found.push({ ...ofVariable(surface, variable, 0.5, catalog), reference: 'argument' });
        continue;
      }
      const file = FILE_VALUE.exec(value)?.[1];
      const here = { manifest: surface.workload.manifest, path: surface.container.path };
      const [held] = file === undefined ? [] : fromFile(file, surface, here, 0.5, catalog);
      if (held !== undefined) {
        const { at, evidence } = blank(surface, 'argument', placeAt(text, command.offsets[index] ?? 0), `${flag} …`);
        found.push({ ...held, reference: 'argument', subPath: false, at, evidence });
        continue;
      }
      found.push({
        ...blank(surface, 'argument', placeAt(text, command.offsets[index] ?? 0), `${flag} …`),
        value: name === undefined ? value : null,
        rank: 0.5,
      });
    }
  }
  return found;
}

/** An injector whose annotations speak of Hugging Face: which file or variable it fills is its template's business. */
function fromAnnotations(surface: Surface, { secretStores }: HuggingFaceCatalog): Found[] {
  const { annotations } = surface.pod;
  for (const { id, trigger, prefix } of secretStores.injectors ?? []) {
    if (trigger === undefined || prefix === undefined || annotations[trigger] !== 'true') continue;
    const named = Object.entries(annotations).find(
      ([key, value]) => key.startsWith(prefix) && /(?:^|[^a-z])(?:hf|hugging-?_?face)/i.test(`${key} ${value}`),
    );
    if (named === undefined) continue;
    const at = surface.workload.manifest.locate([...surface.pod.path, 'metadata', 'annotations', named[0]]);
    return [
      {
        ...blank(surface, 'annotation', at, named[0]),
        injector: id,
        variable: named[0],
        confidence: 'medium',
        rank: 3,
      },
    ];
  }
  return [];
}
