import type { RotationCatalog } from '../config/catalog/rotation.gen.ts';
import type { SecretStoresCatalog } from '../config/catalog/secret-stores.gen.ts';
import { isObject, type Json, type Path, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { shortened } from '../input/token.ts';
import type { Objects } from '../kube/objects.ts';
import { matchesIn } from '../kube/secret-producers.ts';
import type { TokenReference } from '../kube/token-reference.ts';
import { isoDay, isoDays, parseDuration, parseTime } from './duration.ts';
import { propagationOf } from './propagation.ts';
import { reloadOf } from './reload.ts';
import type { Switches } from './switches.ts';
import type { RotationFacts, TokenProvenance } from './types.ts';

export interface RotationOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Longest accepted age in milliseconds. */
  readonly maxAgeMs: number;
  readonly rotation: RotationCatalog;
  readonly stores: SecretStoresCatalog;
  /** What else the scope holds: Namespaces with annotations, controllers with settings. */
  readonly objects?: Objects;
  readonly switches?: Switches;
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
  const reload = reloadOf(reference, origin, options);
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
  const notes = notesOf(reference, origin, options);
  // Of a Secret that is elsewhere only what the pod says of it is known.
  if (
    carrier === null &&
    !notes.some(({ name }) => [...options.rotation.rotatedAt, ...options.rotation.expiresAt].includes(name))
  )
    return { ...base, status: 'exempt' };
  const find = (names: readonly string[]): Note | undefined =>
    notes.find(({ name, own }) => own && names.includes(name)) ?? notes.find(({ name }) => names.includes(name));
  const rotated = find(options.rotation.rotatedAt);
  const every = find(options.rotation.rotateEvery);
  const expires = find(options.rotation.expiresAt);
  const own =
    carrier?.locate(origin.item === null ? ['metadata', 'name'] : [...origin.item, 'name'], 'key') ?? reference.at;
  const invalid = (note: Note, problem: string): RotationFacts => ({
    ...base,
    status: 'invalid',
    problem,
    at: note.manifest.locate(note.path),
  });
  const period = every === undefined ? null : parseDuration(every.value);
  if (every !== undefined && period === null)
    return invalid(every, `"${shortened(every.value, 40)}" is no period; write P90D`);
  if (period !== null && every !== undefined && period < 3_600_000)
    return invalid(every, `"${shortened(every.value, 40)}" is less than an hour; minutes or months? Write P90D`);
  const end = expires === undefined ? null : parseTime(expires.value);
  if (expires !== undefined && end === null)
    return invalid(expires, `"${shortened(expires.value, 40)}" is no date; write 2026-01-31`);
  const written = { ...base, every: period === null ? null : isoDays(period) };
  if (rotated === undefined) {
    if (end === null)
      return { ...written, status: 'missing', at: every === undefined ? own : every.manifest.locate(every.path) };
    return {
      ...written,
      status: end < options.now ? 'overdue' : 'recorded',
      dueAt: isoDay(end),
      limit: EXPIRES,
      at: expires === undefined ? own : expires.manifest.locate(expires.path),
    };
  }
  const time = parseTime(rotated.value);
  if (time === null) {
    const why = /\{\{|\$\{/.test(rotated.value)
      ? 'is filled in when the Secret is written: that is no record of a rotation'
      : 'is no date; write 2026-01-31';
    return invalid(rotated, `"${shortened(rotated.value, 40)}" ${why}`);
  }
  if (time > options.now + 86_400_000) return invalid(rotated, `${rotated.value} lies in the future`);
  const limitMs = Math.min(period ?? Number.POSITIVE_INFINITY, options.maxAgeMs);
  const due = Math.min(time + limitMs, end ?? Number.POSITIVE_INFINITY);
  const limit =
    end !== null && end <= time + limitMs
      ? EXPIRES
      : period !== null && period <= options.maxAgeMs
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

const EXPIRES = 'it expires then';

/**
 * Annotations that may record rotation: the Secret's, then the producer's in the catalog's order; the pod template's where neither is in the
 * scan. Names are compared by the part after the slash.
 */
function notesOf({ workload, pod }: TokenReference, origin: TokenProvenance, options: RotationOptions): Note[] {
  const places: { manifest: Manifest; path: string }[] = [];
  const template = workload.pods[pod]?.path;
  if (origin.secret === null && origin.producer === null && origin.name !== null && template !== undefined)
    return notesAt(
      workload.manifest,
      valueAt(workload.manifest.value, [...template, 'metadata', 'annotations']),
      [...template, 'metadata', 'annotations'],
      options,
    );
  for (const manifest of [origin.secret, origin.producer]) {
    if (manifest === null) continue;
    const entry = options.stores.producers.find(
      ({ groups, kind }) => kind === manifest.kind && groups.includes(manifest.group),
    );
    for (const path of entry?.annotations ?? ['metadata.annotations']) places.push({ manifest, path });
  }
  return places.flatMap(({ manifest, path }) =>
    matchesIn(manifest.value, path, manifest.kind === 'Secret' ? null : origin.item).flatMap((match) =>
      notesAt(manifest, match.value, match.path, options),
    ),
  );
}

function notesAt(manifest: Manifest, annotations: Json | undefined, path: Path, { rotation }: RotationOptions): Note[] {
  if (!isObject(annotations)) return [];
  return Object.entries(annotations).flatMap(([key, value]): Note[] => {
    if (typeof value !== 'string') return [];
    const name = key
      .slice(key.lastIndexOf('/') + 1)
      .toLowerCase()
      .replaceAll('_', '-');
    const isVague = (rotation.vague ?? []).includes(name) && parseDuration(value) === null;
    return isVague ? [] : [{ own: key.startsWith('hf-guardrails/'), name, value, manifest, path: [...path, key] }];
  });
}
