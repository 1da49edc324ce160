import { isObject, type Json, type JsonObject, type Path, valueAt } from '../finding/json.ts';
import type { Confidence, Evidence, Place } from '../finding/types.ts';
import { indexObjects } from '../kube/objects.ts';
import { readWorkload } from '../kube/workloads.ts';
import { fill } from '../render/gitops/known-charts/release.ts';
import type { SourcedValues } from '../render/gitops/sourced-values.ts';
import { imageOf, switchedOn, type ValueNode, valueContainers } from '../render/gitops/value-containers.ts';
import { readFacts } from './calls.ts';
import type { HuggingFaceCatalog } from './catalog.ts';
import { downloadHosts, type HubRegion } from './downloads.ts';
import { engineOfImage, isSimulator } from './engines.ts';
import { readModel } from './models.ts';
import { evidence } from './text.ts';

/** A call that a chart would make of its values. */
export interface ValueCall {
  readonly hosts: readonly string[];
  readonly model: string | null;
  readonly confidence: Confidence;
  readonly at: Place;
  readonly evidence: Evidence;
}

/** Keys whose value names a model to whatever the chart runs; letter case and separators aside. */
const MODEL_KEY =
  /^(?:(?:llm|embeddings?|rerank(?:er|ing)?|base|draft|hf|huggingface|safetyguard|guard|served?|tokenizer|pretrained|adapter|lora|hub)*model(?:id|name|url|uri|path|repo|repository|repoid|nameorpath|source)?|(?:hf|hub|huggingface)(?:repo|repository|id|repoid)|repoid|modelorpath)$/;
/** Keys under which an address stands that only people open. */
const FOR_PEOPLE =
  /^(?:icon|home|homepage|docs?|documentation|link|website|description|help|logo|about|readme|sources?)$/i;
/** Keys that name the engine that a part of the values is for. */
const ENGINE_KEY =
  /^(?:vllm|tgi|tei|sglang|llama-?cpp|lmdeploy|text-?generation-?inference|text-?embeddings?-?inference|hugging-?face|modelservice)(?:$|[-_A-Z])|^(?:tei|tgi)rerank|(?:^|[-_])(?:vllm|tgi|tei|sglang)$/i;
/** Something in the mapping that only a program which loads the model itself is given. */
const LOADER_KEY =
  /^(?:requestGPU|vllmConfig|sglangConfig|lmcacheConfig|gpus?|numGPUs?|tensorParallelSize|accelDevice|shmSize|pvcStorage|hf_?token(?:secret)?|hugging_?face_?(?:hub_)?token|authSecretName|dtype|maxModelLen|quantization)$/i;
/** `type: huggingface` beside a repository says where it is. */
const HUB_SOURCE = /^(?:hf|hugging-?_?face(?:[-_]?hub)?)$/i;
const REPOSITORY_KEY = /^(?:repo|repository|name|path|id|source|uri)$/i;
const HUB_ADDRESS =
  /^(?:(?:pvc\+)?(?:hf|huggingface):\/\/["']?|(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/(?:datasets\/)?[\w.-]+\/[\w.-]+\/(?:resolve|raw|blob)\/)/i;
const REPO_ID = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/;
/** Providers that gateways write before a model's name: the model is asked for there, not fetched. */
const PROVIDERS =
  /^(?:openai\/(?!gpt-oss|whisper|clip)|anthropic\/|azure(?:_ai)?\/|bedrock\/|vertex_ai\/|gemini\/|google\/gemini|groq\/|openrouter\/|ollama(?:_chat)?\/|cohere\/|mistral\/|deepseek\/|xai\/|x-ai\/|together_ai\/|fireworks_ai\/|replicate\/|perplexity\/|nvidia_nim\/|hosted_vllm\/|litellm_proxy\/|library\/)/i;

/** What values would call in the hands of a chart that isn't there, the strongest evidence of each model. `file` = where they stand. */
export function valuesCalls(
  values: SourcedValues,
  file: string,
  catalog: HuggingFaceCatalog,
  region: HubRegion,
): ValueCall[] {
  const nodes = switchedOn(values.value);
  const images = nodes.map(({ value }) => imageOf(value)).filter((image) => image !== '');
  const isStandIn = images.some((image) => isSimulator(containerOf(image), catalog.engines));
  if (isStandIn && !images.some((image) => engineOfImage(containerOf(image), catalog.engines) !== null)) return [];
  const fields = nodes.flatMap((node) => fieldCalls(node, values, catalog, region));
  return distinct([...fields, ...containerCalls(values, file, catalog, region)]);
}

function containerCalls(
  values: SourcedValues,
  file: string,
  catalog: HuggingFaceCatalog,
  region: HubRegion,
): ValueCall[] {
  const objects = indexObjects([]);
  return valueContainers(values, file).flatMap(({ manifest, value }): ValueCall[] => {
    const workload = readWorkload(manifest, catalog.workloadKinds);
    if (workload === null) return [];
    const { calls, tokens } = readFacts(workload, objects, catalog, { region });
    const placeholders = tokens.filter(({ secret }) => secret === null).map(({ at }) => at.line);
    const isBare = Object.keys(value).every((key) =>
      /^(?:image|repository|registry|tag|digest|pullPolicy|imagePullPolicy|enabled|name)$/.test(key),
    );
    const byModel = new Map<string, (typeof calls)[number][]>();
    for (const call of calls) {
      const why = call.evidence[0]?.text ?? '';
      // A default variable for a token, and an image in a list of images, are offers of the chart.
      const isOffer = call.model === null && !why.includes('=') && placeholders.includes(call.at.line);
      if (call.purpose === 'telemetry' || isOffer || (isBare && why.startsWith('image:'))) continue;
      const key = `${call.model ?? ''}\0${call.at.line}`;
      byModel.set(key, [...(byModel.get(key) ?? []), call]);
    }
    return [...byModel.values()].flatMap((group) => {
      const first = group[0];
      const why = first?.evidence[0];
      if (first === undefined || why === undefined) return [];
      const hosts = group.filter(({ required }) => required).map(({ host }) => host);
      const { model, confidence, at } = first;
      return [{ hosts: [...new Set(hosts)], model, confidence, at, evidence: why }];
    });
  });
}

/** Models that keys of a mapping name, where the address, the mapping or what it belongs to says that they are fetched. */
function fieldCalls(
  { path, value }: ValueNode,
  values: SourcedValues,
  catalog: HuggingFaceCatalog,
  region: HubRegion,
): ValueCall[] {
  const fromHub = Object.values(value).some((item) => typeof item === 'string' && HUB_SOURCE.test(item));
  return Object.entries(value).flatMap(([key, item]): ValueCall[] => {
    if (typeof item !== 'string' || item.length > 500 || FOR_PEOPLE.test(key)) return [];
    const text = fill(item, { name: 'release', namespace: null, values }).trim();
    const isAddress = HUB_ADDRESS.test(text);
    const isNamed = isModelKey(key) || (fromHub && REPOSITORY_KEY.test(key));
    const isId = REPO_ID.test(text) && !PROVIDERS.test(text);
    if (!isAddress && !(isNamed && isId && (fromHub || isLoaded(path, value, values, catalog)))) return [];
    const reference = readModel(text.replaceAll(/["']/g, ''), { bare: true });
    if (reference.type === 'elsewhere') return [];
    const at = values.locate([...path, key]);
    return [
      {
        hosts: downloadHosts(catalog.destinations, region)
          .filter(({ required }) => required)
          .map(({ host }) => host),
        model: reference.type === 'hub' ? reference.id : null,
        confidence: isAddress ? 'high' : 'medium',
        at,
        evidence: evidence(at, `${key}: ${item}`),
      },
    ];
  });
}

function isModelKey(key: string): boolean {
  return MODEL_KEY.test(key.toLowerCase().replaceAll(/[-_]/g, ''));
}

/** Whether what the mapping is for loads the model itself: its engine, its amounts, or its place under an engine's name. */
function isLoaded(path: Path, value: JsonObject, values: SourcedValues, catalog: HuggingFaceCatalog): boolean {
  if (Object.entries(value).some(([key, item]) => /url|host|endpoint|base/i.test(key) && isAddressOfServer(item)))
    return false;
  const image = imageOf(value);
  if (image !== '' && engineOfImage(containerOf(image), catalog.engines) !== null) return true;
  if (Object.keys(value).some((key) => LOADER_KEY.test(key))) return true;
  if (path.some((step) => typeof step === 'string' && ENGINE_KEY.test(step))) return true;
  const parent = path.length === 0 ? undefined : valueAt(values.value, path.slice(0, -1));
  return isObject(parent) && engineOfImage(containerOf(imageOf(parent)), catalog.engines) !== null;
}

function isAddressOfServer(value: Json | undefined): boolean {
  return (
    typeof value === 'string' &&
    /^https?:\/\//i.test(value) &&
    !/^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)/i.test(value)
  );
}

function containerOf(image: string): Parameters<typeof engineOfImage>[0] {
  return { name: '', type: 'main', path: [], image, command: [], args: [], value: {} };
}

function distinct(calls: readonly ValueCall[]): ValueCall[] {
  const kept = new Map<string, ValueCall>();
  for (const call of calls) {
    const key = `${call.model ?? ''}\0${call.hosts.join()}`;
    if (!kept.has(key)) kept.set(key, call);
  }
  const all = [...kept.values()];
  const isChosen = all.some(({ evidence: { text } }) => !text.startsWith('image:'));
  const known = all.filter(({ evidence: { text } }) => !isChosen || !text.startsWith('image:'));
  const isNamed = known.some(({ model }) => model !== null);
  return known.filter(({ model, hosts }) => model !== null || !isNamed || !hosts.includes('huggingface.co'));
}
