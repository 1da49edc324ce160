import type { RotationCatalog } from '../config/catalog/rotation.gen.ts';
import type { SecretStoresCatalog } from '../config/catalog/secret-stores.gen.ts';
import { isObject, type Path, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { firstString, matchesOf } from '../kube/paths.ts';
import type { TokenReference } from '../kube/token-reference.ts';
import { isoDay, isoDays, parseDuration, parseGoDuration, parseTime } from './duration.ts';
import { reloadOf } from './reload.ts';
import type { RotationFacts, TokenProvenance } from './types.ts';

export interface RotationOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Longest accepted age in milliseconds. */
  readonly maxAgeMs: number;
  readonly rotation: RotationCatalog;
  readonly stores: SecretStoresCatalog;
}

interface Note {
  /** True for this tool's own names, which win over synonyms. */
  readonly own: boolean;
  readonly name: string;
  readonly value: string;
  readonly manifest: Manifest;
  readonly path: Path;
}

/** Rotation record, propagation and reload of one token. */
export function rotationOf(
  reference: TokenReference,
  origin: TokenProvenance,
  options: RotationOptions,
): RotationFacts {
  const propagation = propagationOf(origin, options);
  const reload = reloadOf(reference, origin, options.rotation, options.stores);
  const base = {
    recordedAt: null,
    every: null,
    dueAt: null,
    limit: '',
    problem: null,
    at: null,
    ...propagation,
    ...reload,
  };
  if (['none', 'dynamic', 'keyless', 'injector', 'literal'].includes(origin.provenance))
    return { ...base, status: 'exempt' };
  const carrier = origin.secret ?? origin.producer;
  if (carrier === null) return { ...base, status: 'exempt' };
  const notes = notesOf(origin, options);
  const find = (names: readonly string[]): Note | undefined =>
    notes.find(({ name, own }) => own && names.includes(name)) ?? notes.find(({ name }) => names.includes(name));
  const rotated = find(options.rotation.rotatedAt);
  const every = find(options.rotation.rotateEvery);
  const expires = find(options.rotation.expiresAt);
  const own = carrier.locate(['metadata', 'name'], 'key');
  const invalid = (note: Note, problem: string): RotationFacts => ({
    ...base,
    status: 'invalid',
    problem,
    at: note.manifest.locate(note.path),
  });
  const period = every === undefined ? null : parseDuration(every.value);
  if (every !== undefined && period === null)
    return invalid(every, `"${every.value.slice(0, 40)}" is no period; write P90D`);
  if (period !== null && every !== undefined && period < 3_600_000)
    return invalid(every, `"${every.value}" is less than an hour; minutes or months? Write P90D`);
  const end = expires === undefined ? null : parseTime(expires.value);
  if (expires !== undefined && end === null)
    return invalid(expires, `"${expires.value.slice(0, 40)}" is no date; write 2026-01-31`);
  const written = { ...base, every: period === null ? null : isoDays(period) };
  if (rotated === undefined) {
    if (end === null)
      return { ...written, status: 'missing', at: every === undefined ? own : every.manifest.locate(every.path) };
    return {
      ...written,
      status: end < options.now ? 'overdue' : 'recorded',
      dueAt: isoDay(end),
      limit: 'it expires then',
      at: expires === undefined ? own : expires.manifest.locate(expires.path),
    };
  }
  const time = parseTime(rotated.value);
  if (time === null) {
    const why = /\{\{/.test(rotated.value)
      ? 'it is a template, which stamps the time of the sync'
      : 'is no date; write 2026-01-31';
    return invalid(rotated, `"${rotated.value.slice(0, 40)}" ${why}`);
  }
  if (time > options.now + 86_400_000) return invalid(rotated, `${rotated.value} lies in the future`);
  const limitMs = Math.min(period ?? Number.POSITIVE_INFINITY, options.maxAgeMs);
  const due = Math.min(time + limitMs, end ?? Number.POSITIVE_INFINITY);
  const limit =
    period !== null && period <= options.maxAgeMs
      ? `every ${isoDays(period)}`
      : `at most ${isoDays(options.maxAgeMs)} old`;
  return {
    ...written,
    status: due < options.now ? 'overdue' : 'recorded',
    recordedAt: isoDay(time),
    dueAt: isoDay(due),
    limit,
    at: rotated.manifest.locate(rotated.path),
  };
}

/** Annotations that may record rotation: the Secret's, then the producer's in the catalog's order. Names are compared by the part after the slash. */
function notesOf(origin: TokenProvenance, options: RotationOptions): Note[] {
  const places: { manifest: Manifest; path: string }[] = [];
  if (origin.secret !== null) places.push({ manifest: origin.secret, path: 'metadata.annotations' });
  const { producer } = origin;
  if (producer !== null) {
    const entry = options.stores.producers.find(
      ({ groups, kind }) => kind === producer.kind && groups.includes(producer.group),
    );
    for (const path of entry?.annotations ?? ['metadata.annotations']) places.push({ manifest: producer, path });
  }
  return places.flatMap(({ manifest, path }) =>
    matchesOf(manifest.value, path).flatMap((match) =>
      isObject(match.value)
        ? Object.entries(match.value).flatMap(([key, value]) =>
            typeof value === 'string'
              ? [
                  {
                    own: key.startsWith('hf-guardrails/'),
                    name: key
                      .slice(key.lastIndexOf('/') + 1)
                      .toLowerCase()
                      .replaceAll('_', '-'),
                    value,
                    manifest,
                    path: [...match.path, key],
                  },
                ]
              : [],
          )
        : [],
    ),
  );
}

/** Whether a rotated value reaches the Secret: how often the producer looks, or why it never does. */
function propagationOf(
  origin: TokenProvenance,
  options: RotationOptions,
): Pick<RotationFacts, 'refresh' | 'refreshDisabled'> {
  const { producer } = origin;
  if (producer === null) return { refresh: null, refreshDisabled: null };
  const entry = options.stores.producers.find(
    ({ groups, kind }) => kind === producer.kind && groups.includes(producer.group),
  );
  const refresh = entry?.refresh;
  if (entry === undefined || entry.class === 'encrypted') return { refresh: null, refreshDisabled: null };
  const never = (path: string, why: string): Pick<RotationFacts, 'refresh' | 'refreshDisabled'> => ({
    refresh: null,
    refreshDisabled: { why, at: producer.locate(matchesOf(producer.value, path)[0]?.path ?? []) },
  });
  const policy = refresh?.policy === undefined ? undefined : firstString(producer.value, refresh.policy);
  if (refresh?.policy !== undefined && policy !== undefined && (refresh.policyDisabled ?? []).includes(policy))
    return never(refresh.policy, `its refresh policy is ${policy}`);
  for (const path of entry.pinned ?? []) {
    const pinned = matchesOf(producer.value, path).find(
      ({ value }) => value !== null && value !== '' && value !== 'latest',
    );
    if (pinned !== undefined) return never(path, `it is pinned to version ${String(pinned.value)} of the remote value`);
  }
  if (refresh?.frozen !== undefined && valueAt(producer.value, refresh.frozen.split('.')) === true)
    return never(refresh.frozen, 'the Secret is immutable');
  const written = refresh?.path === undefined ? undefined : matchesOf(producer.value, refresh.path)[0]?.value;
  if (written !== undefined && refresh?.path !== undefined) {
    const ms = typeof written === 'number' ? written * 1000 : parseGoDuration(String(written));
    if (ms !== null && ms <= 0) return never(refresh.path, `its refresh interval is ${String(written)}`);
    return { refresh: String(written), refreshDisabled: null };
  }
  const [condition, value] = (refresh?.neverWhen ?? '').split('=');
  if (
    condition !== undefined &&
    condition !== '' &&
    String(valueAt(producer.value, condition.split('.'))) === value &&
    valueAt(producer.value, ['spec', 'syncConfig', 'instantUpdates']) !== true
  ) {
    return never(condition, `${condition} is ${value} and no refresh interval is set`);
  }
  return { refresh: refresh?.default ?? null, refreshDisabled: null };
}
