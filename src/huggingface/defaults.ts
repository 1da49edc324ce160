import type { Place } from '../finding/types.ts';
import type { Engine } from './engines.ts';
import type { Mention } from './mention.ts';
import type { Surface } from './surface.ts';
import { evidence } from './text.ts';

/** What an engine's image fetches or calls when nothing tells it otherwise. */
export function defaultMentions(surface: Surface, engine: Engine | null): readonly Mention[] {
  if (engine === null || surface.container.type === 'init') return [];
  const isSet = (name: string): boolean => {
    const variable = surface.environment.variables.get(name);
    return variable !== undefined && !['', '0', 'false'].includes((variable.value ?? 'unknown').toLowerCase());
  };
  if ((engine.defaultUnless ?? []).some(isSet)) return [];
  const at = imagePlace(surface);
  const base = { at, evidence: [evidence(at, `image: ${surface.container.image}`)], confidence: 'medium' as const };
  if (engine.default !== undefined) return [{ ...base, kind: 'download', model: engine.default, obeys: engine.id }];
  if (engine.defaultHost === undefined) return [];
  const host = {
    host: engine.defaultHost,
    port: 443,
    scheme: 'https',
    purpose: 'inference-router',
    model: null,
  } as const;
  return [{ ...base, ...host, kind: 'host' }];
}

/** TGI reports its use to the hub unless told not to; only where the container runtime shows in its cgroup, so an optional call. */
export function telemetryMentions(surface: Surface, engine: Engine | null): readonly Mention[] {
  if (!reportsUse(surface, engine)) return [];
  const at = imagePlace(surface);
  return [
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

/** Why a TGI that fetches nothing may still speak with the hub; null for all others. */
export function quietTelemetry(
  surface: Surface,
  engine: Engine | null,
): { what: string; why: string; at: Place } | null {
  return reportsUse(surface, engine)
    ? {
        what: 'usage statistics',
        why: 'TGI may report its use to huggingface.co even without a download; --usage-stats=off or USAGE_STATS=off ends that',
        at: imagePlace(surface),
      }
    : null;
}

function reportsUse(surface: Surface, engine: Engine | null): boolean {
  if (engine?.id !== 'tgi') return false;
  const words = surface.commands.flatMap((command) => command.words);
  const isOff = words.some(
    (word, index) => word === '--usage-stats=off' || (word === '--usage-stats' && words[index + 1] === 'off'),
  );
  return !isOff && surface.environment.variables.get('USAGE_STATS')?.value !== 'off';
}

function imagePlace({ workload, container }: Surface): Place {
  return workload.manifest.locate([...container.path, 'image']);
}
