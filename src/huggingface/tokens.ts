import { isObject, listAt, stringAt } from '../finding/json.ts';
import type { Objects } from '../kube/objects.ts';
import { firstString, matchesOf } from '../kube/paths.ts';
import type { TokenReference } from '../kube/token-reference.ts';
import type { HuggingFaceCatalog } from './catalog.ts';
import { engineOfCommand, engineOfImage } from './engines.ts';
import type { Mention } from './mention.ts';
import type { Surface } from './surface.ts';
import { placeAt } from './text.ts';
import { blank, type Found, fromFields, fromServiceAccount } from './token-fields.ts';
import type { Variable } from './variables.ts';

const INJECTED = [
  { id: 'bank-vaults', pattern: /^(?:>>)?vault:/ },
  { id: 'berglas', pattern: /^(?:berglas|sm):\/\// },
  { id: 'akv2k8s-env', pattern: /^[A-Za-z0-9-]+@azurekeyvault(?:\?.*)?$/ },
  { id: 'akeyless', pattern: /^akeyless:\// },
  { id: 'argocd-vault-plugin', pattern: /^<path:[^>]+>$/ },
] as const;
const AGENTS = [
  { id: 'vault-agent', trigger: 'vault.hashicorp.com/agent-inject' },
  { id: 'akeyless', trigger: 'akeyless/enabled' },
  { id: 'infisical-agent', trigger: 'org.infisical.com/inject' },
] as const;

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
  ];
  if (found.length === 0) found.push(...fromAnnotations(surface));
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
      if (variable.value !== null) found.push(...fromFile(variable.value, surface, variable, entry.rank));
    } else if (entry.keyless === true)
      found.push({
        ...blank(surface, 'env', placeOf(variable), entry.name),
        variable: entry.name,
        injector: 'hf-oidc',
        rank: entry.rank,
      });
    else found.push(ofVariable(surface, variable, entry.rank));
  }
  const router = mentions.some(
    (mention) =>
      mention.kind === 'host' && (mention.purpose === 'inference-router' || mention.purpose === 'inference-endpoint'),
  );
  if (router && found.length === 0) {
    for (const name of ['OPENAI_API_KEY', 'API_KEY', 'LLM_API_KEY']) {
      const variable = surface.environment.variables.get(name);
      if (variable !== undefined && variable.value !== '') found.push(ofVariable(surface, variable, 5));
    }
  }
  const home = surface.environment.variables.get('HF_HOME')?.value;
  if (found.length === 0 && home !== undefined && home !== null)
    found.push(...fromFile(`${home.replace(/\/$/, '')}/token`, surface, null, 6));
  return found;
}

function placeOf(variable: Variable): TokenReference['at'] {
  return variable.manifest.locate(variable.path);
}

function ofVariable(surface: Surface, variable: Variable, rank: number): Found {
  const namespace = surface.pod.namespace;
  const base = {
    ...blank(
      surface,
      'env',
      placeOf(variable),
      variable.secret === null
        ? variable.name
        : `${variable.name} from Secret ${variable.secret.name}/${variable.secret.key}`,
    ),
    variable: variable.name,
    rank,
  };
  if (variable.secret !== null)
    return {
      ...base,
      secret: { namespace, name: variable.secret.name, key: variable.secret.key || null },
      optional: variable.secret.optional,
    };
  const injector = INJECTED.find(({ pattern }) => variable.value !== null && pattern.test(variable.value))?.id ?? null;
  const configMap = variable.configMap === null ? null : { namespace, ...variable.configMap };
  return {
    ...base,
    configMap,
    value: variable.value,
    injector,
    reference: configMap !== null && variable.configMap?.key !== null ? 'env' : base.reference,
  };
}

/** The Secret (or CSI class) that is mounted where the file lies. */
function fromFile(file: string, surface: Surface, variable: Variable | null, rank: number): Found[] {
  const mounts = listAt(surface.container.value['volumeMounts']).flatMap((mount, index) =>
    isObject(mount) ? [{ mount, index }] : [],
  );
  const covering = mounts
    .map(({ mount, index }) => ({
      path: stringAt(mount['mountPath'])?.replace(/\/$/, '') ?? '',
      subPath: stringAt(mount['subPath']),
      name: stringAt(mount['name']) ?? '',
      index,
    }))
    .filter(({ path }) => path !== '' && (file === path || file.startsWith(`${path}/`)))
    .sort((a, b) => b.path.length - a.path.length)[0];
  const at =
    variable === null
      ? surface.workload.manifest.locate([...surface.container.path, 'volumeMounts', covering?.index ?? 0])
      : placeOf(variable);
  const base = { ...blank(surface, 'file', at, `token file ${file}`), variable: file, rank };
  if (covering === undefined) return variable === null ? [] : [{ ...base, confidence: 'medium' }];
  const volume = surface.pod.volumes.find(({ name }) => name === covering.name);
  const value = volume?.value ?? {};
  const key = covering.subPath ?? file.slice(covering.path.length + 1);
  const namespace = surface.pod.namespace;
  const shared = { ...base, reference: 'volume' as const, subPath: covering.subPath !== undefined };
  const sources = [value, ...listAt(isObject(value['projected']) ? value['projected']['sources'] : undefined)];
  for (const source of sources) {
    const secret = isObject(source) && isObject(source['secret']) ? source['secret'] : null;
    const name = stringAt(secret?.['secretName']) ?? stringAt(secret?.['name']);
    if (secret !== null && name !== undefined)
      return [
        {
          ...shared,
          secret: { namespace, name, key: keyOfItem(secret, key) || null },
          optional: secret['optional'] === true,
        },
      ];
  }
  const csi = isObject(value['csi']) ? value['csi'] : null;
  const providerClass = isObject(csi?.['volumeAttributes'])
    ? stringAt(csi['volumeAttributes']['secretProviderClass'])
    : undefined;
  if (providerClass !== undefined) return [{ ...shared, providerClass, injector: 'csi-mount' }];
  return variable === null ? [] : [{ ...shared, confidence: 'medium' }];
}

function keyOfItem(secret: Readonly<Record<string, unknown>>, file: string): string {
  for (const item of Array.isArray(secret['items']) ? secret['items'] : [])
    if (isObject(item) && item['path'] === file) return stringAt(item['key']) ?? file;
  return file;
}

/** envFrom takes whole Secrets: one counts where it is known to hold a token variable. */
function fromWholeSecrets(surface: Surface, objects: Objects, catalog: HuggingFaceCatalog): Found[] {
  const found: Found[] = [];
  for (const { name, prefix, optional, path } of surface.environment.secrets) {
    const manifest = objects.find('', 'Secret', surface.pod.namespace, name);
    const external = objects
      .all('external-secrets.io', 'ExternalSecret')
      .find((candidate) => (firstString(candidate.value, 'spec.target.name') ?? candidate.name) === name);
    const keys = new Set([
      ...Object.keys(isObject(manifest?.value['data']) ? manifest.value['data'] : {}),
      ...Object.keys(isObject(manifest?.value['stringData']) ? manifest.value['stringData'] : {}),
      ...(external === undefined
        ? []
        : [
            ...matchesOf(external.value, 'spec.data[*].secretKey').map(({ value }) => String(value)),
            ...matchesOf(external.value, 'spec.target.template.data.*').flatMap(({ keys: names }) => names),
          ]),
    ]);
    const at = surface.workload.manifest.locate(path);
    const entry = catalog.environment.tokens.find(
      (token) => token.name.startsWith(prefix) && keys.has(token.name.slice(prefix.length)),
    );
    const base = { ...blank(surface, 'envFrom', at, `envFrom Secret ${name}`), optional };
    if (entry !== undefined)
      found.push({
        ...base,
        variable: entry.name,
        secret: { namespace: surface.pod.namespace, name, key: entry.name.slice(prefix.length) },
        rank: entry.rank,
      });
    else if (keys.size === 0 && /(?:^|[-_.])(?:hf|hugging-?face)(?:[-_.]|$)/i.test(name))
      found.push({
        ...base,
        secret: { namespace: surface.pod.namespace, name, key: null },
        confidence: 'low',
        rank: 7,
      });
  }
  return found;
}

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
        if (variable !== undefined) found.push({ ...ofVariable(surface, variable, 0.5), reference: 'argument' });
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

function fromAnnotations(surface: Surface): Found[] {
  const { annotations } = surface.pod;
  const agent = AGENTS.find(({ trigger }) => annotations[trigger] === 'true');
  const named = Object.entries(annotations).find(
    ([key, value]) => /hf|hugging/i.test(`${key} ${value}`) && key.includes('secret'),
  );
  if (agent === undefined || named === undefined) return [];
  const at = surface.workload.manifest.locate([...surface.pod.path, 'metadata', 'annotations', named[0]]);
  return [
    {
      ...blank(surface, 'annotation', at, named[0]),
      injector: agent.id,
      variable: named[0],
      confidence: 'medium',
      rank: 3,
    },
  ];
}
