import type { Confidence, Place } from '../finding/types.ts';
import type { HuggingFaceCatalog } from './catalog.ts';
import { type Engine, engineOfCommand, engineOfImage, modelWords } from './engines.ts';
import { hostsIn, isHuggingFace } from './hosts.ts';
import { hostCall, hostMention, type Mention } from './mention.ts';
import { readModel } from './models.ts';
import { offlineVariable } from './offline.ts';
import { scriptMentions } from './scripts.ts';
import { evidence, placeAt, type Surface } from './surface.ts';

export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly dismissed: readonly { readonly what: string; readonly why: string; readonly at: Place }[];
  readonly unknown: readonly { readonly what: string; readonly consequence: string; readonly at: Place }[];
}

/** Variables whose value is a link for people, a list of origins or a name, not something that is called. */
const NOT_CALLED =
  /(?:ORIGINS?|CORS|REFERER|ISSUER|DOCS?|HOMEPAGE|ICON|LOGO|LINK|BANNER|NO_PROXY|ALLOWED_HOSTS|BLOCKLIST|WHITELIST|ALLOWLIST)$|^NO_PROXY$/i;
/** Variables that name a model to programs that fetch it. */
const MODEL_VARIABLE =
  /^(?:HF_|HUGGINGFACE_|HUGGING_FACE_)(?:MODEL|REPO|MODEL_ID|MODEL_NAME|REPO_ID|MODEL_REPO|DATASET)(?:_ID|_NAME)?$/;
const MODEL_WITH_HUB = /(?:^|_)(?:MODEL|REPO)(?:_|$)/;
/** Variables that only programs with Hugging Face's libraries read. */
const HUB_VARIABLE = /^(?:HF_|HUGGINGFACE|HUGGING_FACE|TRANSFORMERS_CACHE$|SENTENCE_TRANSFORMERS_HOME$)/;
const HUB_ADDRESS = /^(?:pvc\+)?(?:hf|huggingface):\/\//i;

/** What a container's variables, command lines, scripts and fields say. `fields` = what the object's own fields say about it. */
export function containerMentions(surface: Surface, catalog: HuggingFaceCatalog, fields: readonly Mention[]): Mentions {
  const mentions: Mention[] = [...fields];
  const dismissed: Mentions['dismissed'][number][] = [];
  const unknown: Mentions['unknown'][number][] = [];
  const { container, environment } = surface;
  const locate = surface.workload.manifest.locate;
  const imageEngine = engineOfImage(container, catalog.engines);
  const hasToken = catalog.environment.tokens.some(
    ({ name }) => (environment.variables.get(name)?.value ?? 'secret') !== '' && environment.variables.has(name),
  );

  const usesHub = hasToken || [...environment.variables.keys()].some((name) => HUB_VARIABLE.test(name));

  let named = false;
  const model = (
    text: string,
    at: Place,
    words: string,
    engine: Engine | null,
    bare: boolean,
    confidence: Confidence,
  ): void => {
    const reference = readModel(text, { bare, singleSegment: engine?.singleSegment === true });
    named = true;
    if (reference.type === 'hub' && (engine?.prefixed !== true || /hf\.co|huggingface\.co/.test(text))) {
      mentions.push({ kind: 'download', model: reference.id, at, evidence: [evidence(at, words)], confidence });
    } else if (reference.type === 'unknown') {
      if (hasToken || engine !== null) {
        unknown.push({ what: `model ${reference.text}`, consequence: 'the model would be known', at });
        if (hasToken)
          mentions.push({ kind: 'download', model: null, at, evidence: [evidence(at, words)], confidence: 'medium' });
      }
    } else if (reference.type === 'elsewhere' && engine?.prefixed !== true)
      dismissed.push({ what: words, why: `the model comes from ${reference.why}`, at });
  };

  for (const command of surface.commands) {
    for (const word of modelWords(command, imageEngine, catalog.engines)) {
      const text = command.texts[word.index];
      if (text === undefined) continue;
      const at = placeAt(text, command.offsets[word.index] ?? 0);
      if (word.engine === null && !usesHub && !HUB_ADDRESS.test(word.text)) continue;
      model(
        word.text,
        at,
        word.flag.startsWith('-') ? `${word.flag} ${word.text}` : `${word.flag} ${word.text}`,
        word.engine,
        true,
        word.engine === null ? 'medium' : 'high',
      );
    }
  }
  for (const variable of environment.variables.values()) {
    if (variable.value === null || variable.value === '') continue;
    const engine = imageEngine ?? startedEngine(surface, catalog);
    const isOwn = (engine?.variables ?? []).includes(variable.name);
    const isAddress = HUB_ADDRESS.test(variable.value);
    if (!isOwn && !isAddress && !MODEL_VARIABLE.test(variable.name) && !(usesHub && MODEL_WITH_HUB.test(variable.name)))
      continue;
    const at = variable.manifest.locate(variable.path);
    if (isOwn || /^[\w.-]+\/[\w.-]+$|:\/\/|hf\.co/.test(variable.value))
      model(
        variable.value,
        at,
        `${variable.name}=${variable.value}`,
        isOwn ? engine : null,
        true,
        isOwn ? 'high' : 'medium',
      );
    else if (/^(?:\/|s3:|gs:)/.test(variable.value))
      dismissed.push({ what: variable.name, why: `the model comes from ${variable.value}`, at });
  }
  for (const variable of environment.variables.values()) {
    if (
      variable.value === null ||
      NOT_CALLED.test(variable.name) ||
      catalog.environment.tokens.some(({ name }) => name === variable.name)
    )
      continue;
    const isEndpoint = catalog.environment.endpoints.some(({ name }) => name === variable.name);
    for (const mention of hostsIn(variable.value)) {
      const at = variable.manifest.locate(variable.path);
      const words = `${variable.name}=${variable.value}`;
      if (isEndpoint && !isHuggingFace(mention.host, catalog.destinations)) {
        mentions.push(hostCall(mention, 'custom', null, at, words, 'high'));
        continue;
      }
      if (!mention.isUrl && !isEndpoint && !/URL|HOST|ENDPOINT|BASE|API|SERVER|ADDR/i.test(variable.name)) continue;
      mentions.push(...hostMention(mention, catalog, at, words, isEndpoint));
    }
  }
  for (const command of surface.commands) {
    const program = command.words[0]?.split('/').at(-1) ?? '';
    for (const [index, word] of command.words.entries()) {
      if (['echo', 'printf', '#'].includes(program)) continue;
      const text = command.texts[index];
      if (text === undefined || text.kind === 'file') continue;
      for (const mention of hostsIn(word)) {
        if (!mention.isUrl && !(mention.path !== '' && mention.path.length > 1)) continue;
        if (!mention.isUrl && engineOfCommand(command.words, catalog.engines) !== null) continue;
        mentions.push(
          ...hostMention(
            mention,
            catalog,
            placeAt(text, command.offsets[index] ?? 0),
            command.words.slice(Math.max(0, index - 2), index + 1).join(' '),
            false,
          ),
        );
      }
    }
  }
  mentions.push(...scriptMentions(surface, catalog));
  const served = mentions.find(
    (mention) =>
      mention.kind === 'host' && (mention.purpose === 'inference-router' || mention.purpose === 'inference-endpoint'),
  );
  if (served !== undefined && imageEngine === null) {
    // The variable names the model to ask the router for, nothing that this container would download.
    const asked = mentions.find(
      (mention) => mention.kind === 'download' && mention.confidence === 'medium' && mention.model !== null,
    );
    const kept = mentions.filter((mention) => mention.kind !== 'download' || mention.confidence !== 'medium');
    mentions.splice(
      0,
      mentions.length,
      ...kept.map((mention) =>
        mention === served && asked !== undefined
          ? { ...mention, model: asked.model, evidence: [...mention.evidence, ...asked.evidence] }
          : mention,
      ),
    );
  }
  const engine = imageEngine;
  if (!named && mentions.length === 0 && engine?.default !== undefined && container.type !== 'init') {
    const at = locate([...container.path, 'image']);
    mentions.push({
      kind: 'download',
      model: engine.default,
      at,
      evidence: [evidence(at, `image: ${container.image}`)],
      confidence: 'medium',
    });
  }
  const offline = offlineVariable(environment, catalog.environment);
  if (offline !== null && engine?.ignoresOffline !== true && !(engine?.id === 'tgi' && offline.value !== '1')) {
    const at = offline.manifest.locate(offline.path);
    const stopped = mentions.filter(({ kind }) => kind === 'download');
    if (stopped.length > 0 || named || hasToken)
      dismissed.push({ what: 'downloads', why: `offline: ${offline.name}=${offline.value}`, at });
    return { mentions: mentions.filter(({ kind }) => kind !== 'download'), dismissed, unknown };
  }
  return { mentions: telemetry(mentions, engine, surface), dismissed, unknown };
}

function startedEngine(surface: Surface, catalog: HuggingFaceCatalog): Engine | null {
  for (const command of surface.commands) {
    const started = engineOfCommand(command.words, catalog.engines);
    if (started !== null) return started.engine;
  }
  return null;
}

/** TGI reports its use to the hub unless told not to; only where the container runtime shows in its cgroup, so an optional call. */
function telemetry(mentions: readonly Mention[], engine: Engine | null, surface: Surface): readonly Mention[] {
  if (engine?.id !== 'tgi' || mentions.length === 0) return mentions;
  const words = surface.commands.flatMap((command) => command.words);
  const isOff =
    words.some(
      (word, index) => word === '--usage-stats=off' || (word === '--usage-stats' && words[index + 1] === 'off'),
    ) || surface.environment.variables.get('USAGE_STATS')?.value === 'off';
  if (isOff) return mentions;
  const at = surface.workload.manifest.locate([...surface.container.path, 'image']);
  return [
    ...mentions,
    {
      kind: 'host',
      host: 'huggingface.co',
      port: 443,
      scheme: 'https',
      purpose: 'telemetry',
      model: null,
      required: false,
      at,
      evidence: [evidence(at, `image: ${surface.container.image}`)],
      confidence: 'medium',
    },
  ];
}
