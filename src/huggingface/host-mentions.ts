import type { HuggingFaceCatalog } from './catalog.ts';
import { engineOfCommand } from './engines.ts';
import { type HostMention, hostsIn, isDisguise, isHuggingFace, isListed, isLookAlike } from './hosts.ts';
import { hostCall, hostMention, type Mention } from './mention.ts';
import type { Surface } from './surface.ts';
import { placeAt } from './text.ts';
import type { Variable } from './variables.ts';

/** Variables whose value is a link for people, a list of origins or a name, not something that is called. */
const NOT_CALLED =
  /(?:ORIGINS?|CORS|REFERER|ISSUER|DOCS?|HOMEPAGE|ICON|LOGO|LINK|BANNER|NO_PROXY|ALLOWED_HOSTS|BLOCKLIST|WHITELIST|ALLOWLIST|DESCRIPTION)$|^NO_PROXY$/i;
const ADDRESS_VARIABLE = /URL|HOST|ENDPOINT|BASE|API|SERVER|ADDR/i;
/** Annotations from which controllers fetch. */
const SOURCE_ANNOTATION = /(?:model|source|storage|download|artifact)[\w.-]*(?:ur[il]|url|source|model)?$/i;
/** Paths that only the hub and what stands in for it have. */
const HUB_PATH = /\/resolve\/|\/api\/(?:models|datasets|whoami)/;
const SPEAKS = new Set(['echo', 'printf', '#', 'log', 'info']);

/** The host that HF_ENDPOINT names, where it is none of Hugging Face's. */
export function mirrorOf(
  surface: Surface,
  catalog: HuggingFaceCatalog,
): (HostMention & { readonly variable: Variable }) | null {
  for (const { name } of catalog.environment.endpoints) {
    const variable = surface.environment.variables.get(name);
    const value = variable?.value ?? variable?.plain ?? '';
    const mention = hostsIn(value)[0];
    if (
      variable !== undefined &&
      mention !== undefined &&
      name === 'HF_ENDPOINT' &&
      !isHuggingFace(mention.host, catalog.destinations)
    )
      return { ...mention, variable };
  }
  return null;
}

/**
 * Hosts of Hugging Face, of mirrors and look-alikes in variables, command lines and annotations. A host that only has a service of that name
 * counts where the container has a token to give it.
 */
export function hostMentions(surface: Surface, catalog: HuggingFaceCatalog, hasToken: boolean): Mention[] {
  const isNamesake = (mention: Mention): boolean =>
    mention.kind === 'host' &&
    mention.purpose === 'custom' &&
    mention.confidence === 'medium' &&
    isLookAlike(mention.host, catalog.destinations) &&
    !isDisguise(mention.host) &&
    !mention.evidence.some(({ text }) => HUB_PATH.test(text));
  return [
    ...fromVariables(surface, catalog),
    ...fromCommands(surface, catalog),
    ...fromAnnotations(surface, catalog),
  ].filter((mention) => hasToken || !isNamesake(mention));
}

function fromVariables(surface: Surface, catalog: HuggingFaceCatalog): Mention[] {
  const tokens = new Set(catalog.environment.tokens.map(({ name }) => name));
  const endpoints = new Set(catalog.environment.endpoints.map(({ name }) => name));
  const mentions: Mention[] = [];
  for (const variable of [...surface.environment.variables.values(), ...surface.environment.plain]) {
    const value = variable.value ?? variable.plain;
    if (value === null || NOT_CALLED.test(variable.name) || tokens.has(variable.name)) continue;
    const isEndpoint = endpoints.has(variable.name);
    for (const mention of [...hostsIn(value), ...listedHost(value, catalog)]) {
      const at = variable.manifest.locate(variable.path);
      const words =
        variable.secret === null ? `${variable.name}=${value}` : `${variable.name} from Secret ${variable.secret.name}`;
      if (isEndpoint && !isHuggingFace(mention.host, catalog.destinations))
        mentions.push(hostCall(mention, 'custom', null, at, words, 'high'));
      else if (mention.isUrl || isEndpoint || ADDRESS_VARIABLE.test(variable.name))
        mentions.push(...hostMention(mention, catalog, at, words, isEndpoint));
    }
  }
  return mentions;
}

/** A value that is nothing but a host of the catalog's, which hostsIn doesn't know by itself. */
function listedHost(value: string, catalog: HuggingFaceCatalog): HostMention[] {
  const match = /^((?:[a-z0-9-]{1,63}\.){1,8}[a-z0-9-]{2,63})(?::(\d{1,5}))?$/i.exec(value.trim());
  const host = match?.[1]?.toLowerCase() ?? '';
  if (isHuggingFace(host, catalog.destinations) || !isListed(host, catalog.destinations)) return [];
  return [{ host, port: Number(match?.[2] ?? 443), scheme: 'https', path: '', text: value, offset: 0, isUrl: false }];
}

function fromCommands(surface: Surface, catalog: HuggingFaceCatalog): Mention[] {
  const mentions: Mention[] = [];
  for (const command of surface.commands) {
    if (SPEAKS.has(command.words[0]?.split('/').at(-1) ?? '')) continue;
    for (const [index, word] of command.words.entries()) {
      const text = command.texts[index];
      if (text === undefined || text.kind === 'file') continue;
      for (const mention of hostsIn(word)) {
        if (!mention.isUrl && mention.path.length <= 1) continue;
        if (!mention.isUrl && engineOfCommand(command.words, catalog.engines) !== null) continue;
        const words = command.words.slice(Math.max(0, index - 2), index + 1).join(' ');
        mentions.push(...hostMention(mention, catalog, placeAt(text, command.offsets[index] ?? 0), words, false));
      }
    }
  }
  return mentions;
}

function fromAnnotations(surface: Surface, catalog: HuggingFaceCatalog): Mention[] {
  const { annotations, path } = surface.pod;
  return Object.entries(annotations).flatMap(([key, value]) => {
    if (!SOURCE_ANNOTATION.test(key) || /description|docs?$/i.test(key)) return [];
    return hostsIn(value).flatMap((mention) =>
      mention.isUrl && isHuggingFace(mention.host, catalog.destinations)
        ? hostMention(
            mention,
            catalog,
            surface.workload.manifest.locate([...path, 'metadata', 'annotations', key]),
            `${key}: ${value}`,
            false,
          ).map((found) => ({ ...found, confidence: 'low' as const }))
        : [],
    );
  });
}
