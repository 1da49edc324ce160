import type { Place } from '../finding/types.ts';
import type { HuggingFaceCatalog } from './catalog.ts';
import type { HostCall, Mention } from './mention.ts';
import { evidence } from './text.ts';

/**
 * What `InferenceClient(…)` in code calls. With a Hugging Face key: the router, and the hub for the provider's mapping. With a named
 * provider and another key: the provider itself, after a look-up at the hub (huggingface_hub src/huggingface_hub/inference/_providers/_common.py).
 */
export function inferenceMentions(call: string, at: Place, words: string, catalog: HuggingFaceCatalog): Mention[] {
  const found = /\b(?:Async)?InferenceClient\(([^)]{0,500})/.exec(call);
  if (found === null) return [];
  const options = found[1] ?? '';
  const model = /(?:^|model\s*=\s*)["']([\w.-]+\/[\w.-]+)["']/.exec(options)?.[1] ?? null;
  const named = /provider\s*=\s*["']([\w-]+)["']/.exec(options)?.[1];
  const provider = catalog.destinations.providers?.find(({ id }) => id === named);
  const key = /(?:api_key|token)\s*=\s*([^,]{1,200})/.exec(options)?.[1];
  const host = (name: string, purpose: HostCall['purpose'], required: boolean): HostCall => ({
    kind: 'host',
    host: name,
    port: 443,
    scheme: 'https',
    purpose,
    model,
    required,
    at,
    evidence: [evidence(at, words)],
    confidence: 'high',
  });
  if (/(?:base_url|endpoint|model)\s*=\s*["']https?:/.test(options)) return [];
  if (provider !== undefined && key !== undefined && !/hf_|HF_|HUGGING/i.test(key)) {
    return [
      ...provider.hosts.map((name) => host(name, 'custom', true)),
      ...(provider.skipsLookUp === true ? [] : [host('huggingface.co', 'hub-api', true)]),
    ];
  }
  return [
    host('router.huggingface.co', 'inference-router', true),
    host('huggingface.co', 'hub-api', provider !== undefined),
  ];
}
