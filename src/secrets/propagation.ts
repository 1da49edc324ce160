import { type Json, type Path, stringAt, textOf, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { shortened } from '../input/token.ts';
import { firstString, matchesOf } from '../kube/paths.ts';
import { leadsAnywhere, type Producer } from '../kube/secret-producers.ts';
import { parseDuration, parseGoDuration } from './duration.ts';
import type { RotationOptions } from './rotation.ts';
import type { Switches } from './switches.ts';
import type { RotationFacts, TokenProvenance } from './types.ts';
import { writtenValues } from './written.ts';

type Propagation = Pick<RotationFacts, 'refresh' | 'refreshDisabled'>;

/** Whether a rotated value reaches the Secret: how often the producer looks, or why it never does. */
export function propagationOf(origin: TokenProvenance, options: RotationOptions): Propagation {
  const { producer } = origin;
  if (producer === null) return ofWrittenSecret(origin, options);
  const entry = options.stores.producers.find(
    ({ groups, kind }) => kind === producer.kind && groups.includes(producer.group),
  );
  if (entry === undefined) return { refresh: null, refreshDisabled: null };
  const { refresh } = entry;
  const never = (path: string, why: string, at?: Path): Propagation => ({
    refresh: null,
    refreshDisabled: { why, at: producer.locate(at ?? matchesOf(producer.value, path)[0]?.path ?? []) },
  });
  const policy = refresh?.policy === undefined ? undefined : firstString(producer.value, refresh.policy);
  if (refresh?.policy !== undefined && policy !== undefined && (refresh.policyDisabled ?? []).includes(policy))
    return never(refresh.policy, `its refresh policy is ${policy}`);
  const pin = pinOf(producer, entry, origin, options.rotation.floating ?? []);
  if (pin !== null) return never('', pin.why, pin.path);
  if (refresh?.frozen !== undefined && valueAt(producer.value, refresh.frozen.split('.')) === true)
    return never(refresh.frozen, IMMUTABLE);
  if (entry.class === 'encrypted') return { refresh: null, refreshDisabled: null };
  const paths = [...(refresh?.paths ?? []), ...(refresh?.path === undefined ? [] : [refresh.path])];
  const [interval] = paths.flatMap((path) => matchesOf(producer.value, path));
  if (interval !== undefined && interval.value !== null) {
    const text = textOf(interval.value);
    const ms = intervalOf(text, refresh?.form ?? 'go');
    if (ms !== null && ms <= 0) return never('', `its refresh interval is ${text}`, interval.path);
    const isFilledIn = /\{\{|\$\{/.test(text);
    if (ms === null && !isFilledIn)
      return never('', `its refresh interval "${shortened(text, 40)}" is no duration that it takes`, interval.path);
    return { refresh: text, refreshDisabled: null };
  }
  const isNever = refresh?.neverWhen !== undefined && leadsAnywhere(producer.value, refresh.neverWhen);
  if (isNever && !(refresh?.unless !== undefined && leadsAnywhere(producer.value, refresh.unless))) {
    const [path = '', value = ''] = refresh.neverWhen?.split('=') ?? [];
    return never(path, `${path} is ${value} and no refresh interval is set`);
  }
  return ofController(producer, refresh?.default ?? null, options.switches);
}

const IMMUTABLE = 'the Secret is immutable';

/** A version of the remote value that is written down: an item's own, or one in each object of a class. */
function pinOf(
  producer: Manifest,
  entry: Producer,
  { name }: TokenProvenance,
  floating: readonly string[],
): { readonly why: string; readonly path: Path } | null {
  for (const path of entry.pinned ?? []) {
    const pinned = matchesOf(producer.value, path).find(
      ({ value, path: at }) =>
        value !== null && value !== '' && !floating.includes(textOf(value)) && isOfKey(producer, at, name?.key ?? null),
    );
    if (pinned !== undefined)
      return { why: `it is pinned to version ${textOf(pinned.value)} of the remote value`, path: pinned.path };
  }
  for (const path of entry.pinnedIn ?? []) {
    const text = matchesOf(producer.value, path).find(({ value }) => isAllPinned(value, floating));
    if (text !== undefined) return { why: 'each of its objects is pinned to a version', path: text.path };
  }
  return null;
}

/** Milliseconds of an interval as its operator takes it; null where it takes none such. */
function intervalOf(text: string, form: 'go' | 'seconds'): number | null {
  if (form === 'go') return parseGoDuration(text);
  if (/^-?\d{1,9}$/.test(text)) return Number(text) * 1000;
  return parseGoDuration(text) ?? (/^\d{1,6}[dw]$/.test(text) ? parseDuration(text) : null);
}

/** A controller that is in the scan says by its own settings how often it looks. */
function ofController(producer: Manifest, known: string | null, switches: Switches | undefined): Propagation {
  for (const { isOn, entry } of switches?.values() ?? []) {
    if (entry.effect !== 'refresh' || !(entry.groups ?? []).includes(producer.group)) continue;
    if (isOn) return { refresh: entry.every ?? known, refreshDisabled: null };
    const at = producer.locate(['metadata', 'name']);
    return { refresh: null, refreshDisabled: { why: `${entry.flag ?? entry.values ?? entry.id} is off`, at } };
  }
  return { refresh: known, refreshDisabled: null };
}

/** An item that writes another key of the Secret says nothing about this one. */
function isOfKey(producer: Manifest, path: Path, key: string | null): boolean {
  const item = path.findLastIndex((step) => typeof step === 'number');
  const written = item < 0 ? undefined : stringAt(valueAt(producer.value, [...path.slice(0, item + 1), 'secretKey']));
  return key === null || written === undefined || written === key;
}

/** The objects of a SecretProviderClass are a YAML text: true where each has a version. Which of them becomes the token doesn't show. */
function isAllPinned(text: Json, floating: readonly string[]): boolean {
  if (typeof text !== 'string') return false;
  const names = text.match(/objectName["']?:/g)?.length ?? 0;
  const versions = [...text.matchAll(/objectVersion["']?:[ \t]{0,9}["']?([^\s"',}]{1,200})/g)];
  return names > 0 && versions.filter(([, version]) => !floating.includes(version ?? '')).length >= names;
}

/** A Secret that stands in the repository: an immutable one keeps its first value, and `<path:kv/hf#token#3>` names a version. */
function ofWrittenSecret({ secret, name, provenance }: TokenProvenance, { rotation }: RotationOptions): Propagation {
  if (secret === null || secret.kind !== 'Secret') return { refresh: null, refreshDisabled: null };
  if (secret.value['immutable'] === true)
    return { refresh: null, refreshDisabled: { why: IMMUTABLE, at: secret.locate(['immutable']) } };
  const pinned = writtenValues(secret, name?.key ?? null).find(({ value }) => {
    const version = /<path:[^#>]{1,300}#[^#>]{1,200}#([^#>]{1,100})>/.exec(value)?.[1];
    return provenance === 'store' && version !== undefined && !(rotation.floating ?? []).includes(version);
  });
  if (pinned === undefined) return { refresh: null, refreshDisabled: null };
  return {
    refresh: null,
    refreshDisabled: { why: 'it names a version of the remote value', at: secret.locate(pinned.path) },
  };
}
