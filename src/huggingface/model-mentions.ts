import type { Confidence, Place } from '../finding/types.ts';
import type { HuggingFaceCatalog } from './catalog.ts';
import { type Engine, engineOfCommand, isDatasetFlag, isSimulator, isTelling, modelWords } from './engines.ts';
import type { DownloadMention } from './mention.ts';
import { type ModelReference, NO_ID, readModel } from './models.ts';
import type { Surface } from './surface.ts';
import { evidence, placeAt } from './text.ts';

/** Models that a container's flags and variables name. */
export interface ModelMentions {
  readonly mentions: readonly DownloadMention[];
  readonly dismissed: readonly { readonly what: string; readonly why: string; readonly at: Place }[];
  readonly unknown: readonly { readonly what: string; readonly consequence: string; readonly at: Place }[];
  /** Whether a flag or variable of the engine names a model, wherever it comes from. */
  readonly named: boolean;
}

/** Variables that name a model to programs that fetch it. */
const MODEL_VARIABLE =
  /^(?:HF_|HUGGINGFACE_|HUGGING_FACE_)(?:MODEL|REPO|MODEL_ID|MODEL_NAME|REPO_ID|MODEL_REPO|DATASET)(?:_ID|_NAME)?$|PRETRAINED_MODEL(?:_NAME)?(?:_OR_PATH)?$/;
const MODEL_WITH_HUB = /(?:^|_)(?:MODEL|REPO)(?:_|$)/;
/** `hf://org/name`, `hf.co/org/name`, deepsparse's `hf:org/name`. */
const HUB_ADDRESS =
  /^(?:(?:pvc\+)?(?:hf|huggingface):\/\/|hf:(?=[\w.-]+\/[\w.-]+$)|(?:https?:\/\/)?(?:www\.)?(?:hf\.co|huggingface\.co)\/(?!docs\/|blog\/|spaces\/|settings\/)[\w.-]+\/[\w.-])/i;

/** One of several in a variable's value: `llama3,hf.co/org/name:Q4`. */
const LISTED_ADDRESS = /^(?:(?:hf|huggingface):\/\/|(?:hf\.co|huggingface\.co)\/)[\w.-]+\/[\w.-]/i;

/** An address anywhere in a word: `--source=hf://org/name`, `select * from 'hf://datasets/org/data/x'`. */
const ADDRESS_IN_WORD = /(?:^|[\s"'`=(,])((?:pvc\+)?(?:hf|huggingface):\/\/[^\s"'`),;]{1,300})/i;

interface Found {
  readonly text: string;
  readonly at: Place;
  readonly words: string;
  readonly engine: Engine | null;
  readonly confidence: Confidence;
}

/** Reads flags, then variables. `usesHub`: something else of the container points to Hugging Face. */
export function modelMentions(
  surface: Surface,
  catalog: HuggingFaceCatalog,
  imageEngine: Engine | null,
  usesHub: boolean,
  hasToken: boolean,
): ModelMentions {
  const mentions: DownloadMention[] = [];
  const dismissed: ModelMentions['dismissed'][number][] = [];
  const unknown: ModelMentions['unknown'][number][] = [];
  let named = false;
  const simulated = isSimulator(surface.container, catalog.engines);
  for (const { text, at, words, engine, confidence } of [
    ...fromFlags(surface, catalog, imageEngine, usesHub),
    ...fromVariables(surface, catalog, imageEngine, usesHub),
  ]) {
    const reference = referenceOf(text, engine);
    named = true;
    if (simulated) dismissed.push({ what: words, why: 'the image is a simulator, which fetches no model', at });
    else if (reference.type === 'hub' && (engine?.prefixed !== true || HUB_ADDRESS.test(text)))
      mentions.push({
        kind: 'download',
        model: reference.id,
        obeys: engine?.id ?? 'hub',
        at,
        evidence: [evidence(at, words)],
        confidence,
      });
    else if (reference.type === 'hub')
      dismissed.push({ what: words, why: "the model comes from the engine's own registry", at });
    else if (reference.type === 'elsewhere')
      dismissed.push({
        what: words,
        why: reference.why === NO_ID ? 'that is no id of a repository' : `the model comes from ${reference.why}`,
        at,
      });
    else if (hasToken || engine !== null) {
      unknown.push({ what: `model ${reference.text}`, consequence: 'the model would be known', at });
      if (hasToken || engine?.onlyHub === true)
        mentions.push({
          kind: 'download',
          model: null,
          obeys: engine?.id ?? 'hub',
          at,
          evidence: [evidence(at, words)],
          confidence: 'medium',
        });
    }
  }
  return { mentions, dismissed, unknown, named };
}

function referenceOf(text: string, engine: Engine | null): ModelReference {
  const reference = readModel(text.replace(/^hf:(?!\/\/)/i, 'hf://'), {
    bare: true,
    singleSegment: engine?.singleSegment === true || engine?.organisation !== undefined,
  });
  if (engine?.organisation === undefined || reference.type !== 'hub' || reference.id === null) return reference;
  return { ...reference, id: `${engine.organisation}/${reference.id.split('/').at(-1) ?? ''}` };
}

function fromFlags(
  surface: Surface,
  catalog: HuggingFaceCatalog,
  imageEngine: Engine | null,
  usesHub: boolean,
): Found[] {
  const found: Found[] = [];
  for (const command of surface.commands) {
    const isEntrypoint = surface.container.command.length === 0 && command.texts[0]?.path.at(-2) === 'args';
    const words = modelWords(command, imageEngine, catalog.engines, isEntrypoint);
    const taken = new Set(words.map(({ index }) => index));
    for (const word of words) {
      const text = command.texts[word.index];
      if (text === undefined) continue;
      const isKnown = word.engine !== null || usesHub || HUB_ADDRESS.test(word.text);
      if (!isKnown && !(isTelling(word.flag) && /^[\w.-]+\/[\w.-]+$/.test(word.text))) continue;
      found.push({
        text:
          (isDataset(command.words) || isDatasetFlag(word.flag)) && /^[\w.-]+\/[\w.-]+$/.test(word.text)
            ? `hf://datasets/${word.text}`
            : word.text,
        at: placeAt(text, command.offsets[word.index] ?? 0),
        words: `${word.flag} ${word.text}`,
        engine: word.engine,
        confidence: word.engine === null ? 'medium' : 'high',
      });
    }
    for (const [index, word] of command.words.entries()) {
      const text = command.texts[index];
      const value = ADDRESS_IN_WORD.exec(word)?.[1];
      if (text === undefined || taken.has(index) || value === undefined) continue;
      const at = placeAt(text, command.offsets[index] ?? 0);
      const engine = engineOfCommand(command.words, catalog.engines)?.engine ?? imageEngine;
      found.push({ text: value, at, words: word, engine, confidence: 'high' });
    }
  }
  return found;
}

function fromVariables(
  surface: Surface,
  catalog: HuggingFaceCatalog,
  imageEngine: Engine | null,
  usesHub: boolean,
): Found[] {
  const engine = imageEngine ?? startedEngine(surface, catalog);
  return [...surface.environment.variables.values(), ...surface.environment.plain].flatMap((variable): Found[] => {
    const value = variable.value ?? variable.plain ?? '';
    if (value === '') return [];
    const other = engine?.variablesUnless?.[variable.name];
    if (other !== undefined && (surface.environment.variables.get(other)?.value ?? '') !== '') return [];
    const isOwn = (engine?.variables ?? []).includes(variable.name);
    const isAddress = HUB_ADDRESS.test(value) && !value.startsWith('http');
    const isList =
      !isAddress && /[\s,;]/.test(value) && value.split(/[\s,;]+/).some((part) => LISTED_ADDRESS.test(part));
    const isNamed = MODEL_VARIABLE.test(variable.name) || (usesHub && MODEL_WITH_HUB.test(variable.name));
    if (!isOwn && !isAddress && !isList && !isNamed) return [];
    if (!isOwn && !isAddress && !isList && !/^[\w.-]+\/[\w.-]+$|:\/\/|hf\.co|^[/.~]/.test(value)) return [];
    const words =
      variable.secret === null ? `${variable.name}=${value}` : `${variable.name} from Secret ${variable.secret.name}`;
    const texts = isOwn || isList ? value.split(/[\s,;]+/).filter((text) => isOwn || HUB_ADDRESS.test(text)) : [value];
    return texts.map((text) => ({
      text,
      at: variable.manifest.locate(variable.path),
      words,
      engine: isOwn ? engine : null,
      confidence: isOwn || isAddress || isList ? ('high' as const) : ('medium' as const),
    }));
  });
}

function startedEngine(surface: Surface, catalog: HuggingFaceCatalog): Engine | null {
  for (const command of surface.commands) {
    const started = engineOfCommand(command.words, catalog.engines);
    if (started !== null) return started.engine;
  }
  return null;
}

/** `--repo-type dataset` of Hugging Face's command line. */
function isDataset(words: readonly string[]): boolean {
  return words.some(
    (word, index) => word === '--repo-type=dataset' || (word === '--repo-type' && words[index + 1] === 'dataset'),
  );
}
