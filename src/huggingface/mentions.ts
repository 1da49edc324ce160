import type { Place } from '../finding/types.ts';
import type { HuggingFaceCatalog } from './catalog.ts';
import { defaultMentions, quietTelemetry, telemetryMentions } from './defaults.ts';
import { type Engine, engineOfCommand, engineOfImage, whereRun } from './engines.ts';
import { hostMentions, mirrorOf } from './host-mentions.ts';
import type { Mention } from './mention.ts';
import { modelMentions } from './model-mentions.ts';
import { offlineVariable } from './offline.ts';
import { scriptMentions } from './scripts.ts';
import type { Surface } from './surface.ts';
import { evidence } from './text.ts';

export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly dismissed: readonly { readonly what: string; readonly why: string; readonly at: Place }[];
  readonly unknown: readonly { readonly what: string; readonly consequence: string; readonly at: Place }[];
}

const MODEL_NAME = /(?:^|_)MODEL(?:_(?:ID|NAME))?$/;

/** Variables that only programs with Hugging Face's libraries read. */
const HUB_VARIABLE = /^(?:HF_|HUGGINGFACE|HUGGING_FACE|TRANSFORMERS_CACHE$|SENTENCE_TRANSFORMERS_HOME$)/;

/** What a container's variables, command lines, scripts and fields say. `fields` = what the object's own fields say about it. */
export function containerMentions(surface: Surface, catalog: HuggingFaceCatalog, fields: readonly Mention[]): Mentions {
  const { container, environment } = surface;
  if (isPatch(surface)) {
    const at = surface.workload.manifest.locate(container.path);
    return {
      mentions: [],
      dismissed: [{ what: `container ${container.name}`, why: 'it has no image: a patch', at }],
      unknown: [],
    };
  }
  const imageEngine = whereRun(engineOfImage(container, catalog.engines), environment.variables);
  const elsewhere = elsewhereOf(surface, catalog);
  const hasToken = catalog.environment.tokens.some(
    ({ name }) => environment.variables.has(name) && (environment.variables.get(name)?.value ?? 'secret') !== '',
  );
  const usesHub =
    hasToken || surface.hints.length > 0 || [...environment.variables.keys()].some((name) => HUB_VARIABLE.test(name));
  const models = modelMentions(surface, catalog, imageEngine, usesHub, hasToken);
  const own = withoutClients(
    [
      ...fields,
      ...models.mentions,
      ...hostMentions(surface, catalog, hasToken),
      ...scriptMentions(surface, catalog, usesHub, enginesIn(surface, imageEngine, catalog)),
    ],
    surface,
    imageEngine,
  );
  const found = !models.named && own.length === 0 ? defaultMentions(surface, imageEngine) : own;
  const dismissed = [...models.dismissed];
  const mentions = mirrored(found, surface, catalog).filter((mention) => {
    const offline =
      mention.kind === 'download'
        ? ((mention.obeys === null ? null : elsewhere) ?? offlineOf(mention.obeys, surface, catalog, imageEngine))
        : null;
    if (offline !== null && !dismissed.some(({ what, at }) => what === 'downloads' && at.line === offline.at.line))
      dismissed.push({ what: 'downloads', ...offline });
    return offline === null;
  });
  if (mentions.length > 0) mentions.push(...telemetryMentions(surface, imageEngine));
  else {
    const quiet = quietTelemetry(surface, imageEngine);
    if (quiet !== null) dismissed.push(quiet);
    const offline = hasToken ? offlineOf(imageEngine?.id ?? 'hub', surface, catalog, imageEngine) : null;
    if (offline !== null && !dismissed.some(({ what }) => what === 'downloads'))
      dismissed.push({ what: 'downloads', ...offline });
  }
  return { mentions, dismissed, unknown: models.unknown };
}

/** A container of a pod template without an image is a part of one: a patch. */
function isPatch({ workload, container }: Surface): boolean {
  return (
    workload.confidence === 'high' &&
    container.image === '' &&
    container.type !== 'field' &&
    TEMPLATED.has(workload.catalogId ?? '')
  );
}

/** Engines that don't know HF_ENDPOINT. */
const OWN_REGISTRIES = new Set(['ollama', 'localai', 'ramalama']);
const TEMPLATED = new Set(['pod', 'deployment', 'replication-controller', 'job', 'cron-job']);

function offlineOf(
  obeys: string | null,
  surface: Surface,
  catalog: HuggingFaceCatalog,
  imageEngine: Engine | null,
): { readonly why: string; readonly at: Place } | null {
  const reader = obeys === 'hub' && imageEngine !== null ? imageEngine.id : obeys;
  const engine = catalog.engines.engines.find(({ id }) => id === reader);
  const isOwn = catalog.environment.offline.some(({ engines }) => engines?.includes(reader ?? '') === true);
  if (engine?.ignoresOffline === true && !isOwn) return null;
  const variable = offlineVariable(surface.environment, catalog.environment, reader);
  if (variable === null) return null;
  return { why: `offline: ${variable.name}=${variable.value}`, at: variable.manifest.locate(variable.path) };
}

/** The variable that makes the container's engine fetch its models from another hub, or null. */
function elsewhereOf(
  surface: Surface,
  catalog: HuggingFaceCatalog,
): { readonly why: string; readonly at: Place } | null {
  for (const entry of catalog.environment.elsewhere ?? []) {
    const variable = surface.environment.variables.get(entry.name);
    if (variable?.value === undefined || variable.value === null) continue;
    if (entry.values.includes(variable.value.trim().toLowerCase()))
      return {
        why: `the models come from ${entry.from}: ${variable.name}=${variable.value}`,
        at: variable.manifest.locate(variable.path),
      };
  }
  return null;
}

/** Ids of the engines that the container runs: its image's and those of its command lines. */
function enginesIn(surface: Surface, imageEngine: Engine | null, catalog: HuggingFaceCatalog): ReadonlySet<string> {
  const started = surface.commands.flatMap(({ words }) => engineOfCommand(words, catalog.engines)?.engine.id ?? []);
  return new Set([...(imageEngine === null ? [] : [imageEngine.id]), ...started]);
}

/** A client of the router names the model to ask for, nothing that it would download itself. */
function withoutClients(
  mentions: readonly Mention[],
  surface: Surface,
  imageEngine: Engine | null,
): readonly Mention[] {
  const served = mentions.find(
    (mention) =>
      mention.kind === 'host' && (mention.purpose === 'inference-router' || mention.purpose === 'inference-endpoint'),
  );
  if (served === undefined || imageEngine !== null) return mentions;
  const isAsked = (mention: Mention): boolean => mention.kind === 'download' && mention.confidence === 'medium';
  const asked = mentions.find((mention) => isAsked(mention) && mention.model !== null) ?? askedFor(surface);
  return mentions
    .filter((mention) => !isAsked(mention))
    .map((mention) =>
      mention === served && asked !== undefined
        ? { ...mention, model: mention.model ?? asked.model, evidence: [...mention.evidence, ...asked.evidence] }
        : mention,
    );
}

/** The model that a client's variable names: `OPENAI_MODEL=org/name` beside the router's address. */
function askedFor(surface: Surface): Pick<Mention, 'model' | 'evidence'> | undefined {
  for (const variable of surface.environment.variables.values()) {
    const id = MODEL_NAME.test(variable.name)
      ? /^([\w.-]+\/[\w.-]+)(?::[\w-]+)?$/.exec(variable.value ?? '')?.[1]
      : undefined;
    if (id !== undefined)
      return {
        model: id,
        evidence: [evidence(variable.manifest.locate(variable.path), `${variable.name}=${variable.value}`)],
      };
  }
  return undefined;
}

/** Downloads through the host that HF_ENDPOINT names: a public mirror sends on to Hugging Face's own hosts for the bytes, any other serves them. */
function mirrored(mentions: readonly Mention[], surface: Surface, catalog: HuggingFaceCatalog): Mention[] {
  const mirror = mirrorOf(surface, catalog);
  const isNamed = mentions.some(
    (mention) => mention.kind === 'download' && mention.obeys !== null && mention.model !== null,
  );
  if (mirror === null)
    return mentions.filter((mention) => !isNamed || mention.kind !== 'download' || mention.isEndpoint !== true);
  const alone = !(catalog.destinations.mirrors ?? []).some(({ host }) => host === mirror.host);
  const scheme = mirror.scheme === 'http' ? ('http' as const) : ('https' as const);
  const { name, value, manifest, path } = mirror.variable;
  const words = evidence(manifest.locate(path), value === null ? name : `${name}=${value}`);
  const hub = { host: mirror.host, port: mirror.port, scheme, alone, evidence: words };
  const moved = mentions.map((mention) =>
    mention.kind === 'download' && mention.obeys !== null && !OWN_REGISTRIES.has(mention.obeys)
      ? { ...mention, hub }
      : mention,
  );
  const isMoved = moved.some((mention) => mention.kind === 'download' && mention.hub !== undefined);
  return moved.filter(
    (mention) => !isMoved || mention.kind !== 'host' || mention.host !== mirror.host || mention.purpose !== 'custom',
  );
}
