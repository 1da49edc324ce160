import type { AuditCatalog } from '../config/catalog/audit.gen.ts';
import type { Cilium } from '../config/config-file.gen.ts';
import { type Json, listAt, type Path, stringAt, textOf, valueAt } from '../finding/json.ts';
import type { Place } from '../finding/types.ts';
import type { Answer } from '../intent/cover.ts';
import type { Objects } from '../kube/objects.ts';
import { mergeValues, type SourcedValues } from '../render/gitops/sourced-values.ts';
import type { AgentValues } from '../render/gitops/types.ts';

/** An answer with the line that gives it; null where a default does. */
export interface Stated {
  readonly answer: Answer;
  readonly at: Place | null;
}

/** What Hubble keeps of the flows of a cluster. */
export interface FlowLog {
  /** Where it is written: `HelmRelease kube-system/cilium`. */
  readonly source: string;
  /** Whether Hubble runs. */
  readonly enabled: Stated;
  /** Whether flows are written to a file or a log, from where they can be shipped. */
  readonly exported: Stated;
  /** Whether `Authorization` is hidden in flows of HTTP. */
  readonly redacted: Stated;
  /** What the export leaves out that an audit needs, as half a sentence. */
  readonly leftOut: { readonly what: string; readonly at: Place } | null;
}

/** The settings of one chart, ConfigMap or file, by id. */
interface Source {
  readonly name: string;
  readonly of: (id: string) => { readonly value: Json | undefined; readonly at: Place | null } | 'unknown';
}

/** Reads what the scope says of Hubble: the configuration first, then ConfigMaps and releases of the agents, then values files of their chart. null where nothing does. */
export function flowLogOf(
  objects: Objects,
  values: readonly AgentValues[],
  { agents, settings }: AuditCatalog,
  configured: Cilium['hubble'],
): FlowLog | null {
  const names = new Set(agents.map(({ configMap }) => configMap));
  const maps = objects.all('', 'ConfigMap').filter(({ name }) => names.has(name));
  const written = [
    ...maps.map(
      (map): Source => ({
        name: `ConfigMap ${map.namespace === null ? '' : `${map.namespace}/`}${map.name}`,
        of: (id) => {
          const key = settings.find((setting) => setting.id === id)?.key ?? '';
          const value = valueAt(map.value, ['data', key]);
          // A part of the ConfigMap, which something else completes, says nothing by what it lacks.
          const isWhole = valueAt(map.value, ['data', 'enable-hubble']) !== undefined;
          if (value === undefined && !isWhole) return 'unknown';
          return { value, at: value === undefined ? null : map.locate(['data', key]) };
        },
      }),
    ),
    ...values.filter(({ isLoose }) => !isLoose).map((one) => sourceOf(one, settings)),
  ];
  const sources = written.length > 0 ? written : values.map((one) => sourceOf(one, settings));
  if (sources.length === 0 && configured === undefined) return null;
  const ask = (id: string): readonly Json[] | boolean | 'unknown' => {
    const answers = sources.map((source) =>
      meant(
        source.of(id),
        settings.find((setting) => setting.id === id),
      ),
    );
    const [first = 'unknown'] = answers;
    return answers.every((answer) => JSON.stringify(answer) === JSON.stringify(first)) ? first : 'unknown';
  };
  const at = (id: string): Place | null =>
    sources.flatMap((source) => {
      const found = source.of(id);
      return found === 'unknown' || found.at === null ? [] : [found.at];
    })[0] ?? null;
  const stated = (id: string, own: boolean | undefined): Stated => {
    if (own !== undefined) return { answer: own ? 'yes' : 'no', at: null };
    const answer = ask(id);
    return { answer: answer === 'unknown' ? 'unknown' : answer === true ? 'yes' : 'no', at: at(id) };
  };
  const exported = stated('hubble-export', configured?.export);
  const dynamic = stated('hubble-export-dynamic', configured?.export);
  return {
    source: configured === undefined || sources.length > 0 ? (sources[0]?.name ?? '') : 'the configuration',
    enabled: stated('hubble', configured?.enabled),
    exported: either(exported, dynamic),
    redacted: redaction(stated('hubble-redact', configured?.redact), ask),
    leftOut: exported.answer === 'yes' && dynamic.answer === 'no' ? leftOut(ask, at) : null,
  };
}

/** A setting as it is meant: a default where it isn't written, unknown where what is written is no answer. */
function meant(
  found: ReturnType<Source['of']>,
  setting: AuditCatalog['settings'][number] | undefined,
): readonly Json[] | boolean | 'unknown' {
  if (found === 'unknown' || setting === undefined) return 'unknown';
  const { value } = found;
  if (value === undefined || value === null) return setting.default;
  if (Array.isArray(setting.default)) return Array.isArray(value) ? listAt(value) : textList(value);
  const text = textOf(value).trim();
  if (text === 'true' || text === 'false') return text === 'true';
  // A path is a setting that is on; a variable that nobody filled in is none.
  return /^\/[\w./-]+$|^stdout$/.test(text) ? true : text === '' ? false : 'unknown';
}

/** A list in the agent's form; filters are JSON texts one after the other. */
function textList(value: Json): readonly string[] | 'unknown' {
  const text = stringAt(value)?.trim();
  if (text === undefined) return 'unknown';
  return text.startsWith('{') ? text.split(/(?<=\})\s+(?=\{)/) : text.split(/[\s,]+/).filter((word) => word !== '');
}

function either(first: Stated, second: Stated): Stated {
  if (first.answer === 'yes' || second.answer === 'no') return first;
  return second;
}

/** With both lists empty every header is hidden (pkg/hubble/parser/seven/http.go filterHeader, v1.19.4). */
function redaction(enabled: Stated, ask: (id: string) => readonly Json[] | boolean | 'unknown'): Stated {
  if (enabled.answer !== 'yes') return enabled;
  const [allow, deny] = [ask('hubble-redact-allow'), ask('hubble-redact-deny')];
  if (!Array.isArray(allow) || !Array.isArray(deny)) return { ...enabled, answer: 'unknown' };
  const has = (list: readonly Json[]): boolean => list.some((name) => textOf(name).toLowerCase() === 'authorization');
  const shows = has(allow) || (allow.length === 0 && deny.length > 0 && !has(deny));
  return shows ? { ...enabled, answer: 'no' } : enabled;
}

/** Fields of a flow that name what was called. */
const NAMING = ['destination_names', 'l7'];
const PASSED = ['FORWARDED', 'REDIRECTED', 'AUDIT', 'TRACED', 'TRANSLATED'];

function leftOut(
  ask: (id: string) => readonly Json[] | boolean | 'unknown',
  at: (id: string) => Place | null,
): FlowLog['leftOut'] {
  const fields = ask('hubble-export-fields');
  const allowed = ask('hubble-export-allow');
  const place = at('hubble-export-fields');
  if (Array.isArray(fields) && fields.length > 0 && place !== null) {
    const named = fields.some((field) => NAMING.some((name) => field === name || textOf(field).startsWith(`${name}.`)));
    if (!named) return { what: 'the names that were called (`destination_names`, `l7`)', at: place };
  }
  const filter = at('hubble-export-allow');
  if (Array.isArray(allowed) && allowed.length > 0 && filter !== null && allowed.every(isOnlyDrops))
    return { what: 'every call that was let through', at: filter };
  return null;
}

/** A filter that takes flows by verdicts of which none lets anything through. */
function isOnlyDrops(filter: Json): boolean {
  const verdicts = /"verdict"\s*:\s*\[([^\]]*)\]/.exec(textOf(filter))?.[1] ?? '';
  return verdicts.includes('"') && !PASSED.some((verdict) => verdicts.includes(verdict));
}

function sourceOf({ name, layers, isPartial }: AgentValues, settings: AuditCatalog['settings']): Source {
  const merged = mergeValues(layers);
  const last: SourcedValues | undefined = layers.at(-1);
  return {
    name,
    of: (id) => {
      const path: Path = settings.find((setting) => setting.id === id)?.value.split('.') ?? [];
      // What a layer says that isn't in the scan, only the last one overrules.
      const from = isPartial ? (last ?? null) : merged;
      const value = from === null ? undefined : valueAt(from.value, path);
      if (value === undefined && (isPartial || from === null)) return isPartial ? 'unknown' : { value, at: null };
      return { value, at: value === undefined || from === null ? null : from.locate(path) };
    },
  };
}
