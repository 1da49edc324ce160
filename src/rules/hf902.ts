import type { NotRendered } from '../render/targets.ts';
import { defineRule } from './define.ts';
import { listText } from './words.ts';

/** Charts and overlays that were not rendered, one finding a cause: what several of them need and isn't there is told once. */
export const hf902 = defineRule('HF902', (cluster, report) => {
  for (const group of byCause(cluster.notRendered)) {
    const [first, ...more] = group;
    if (first === undefined) continue;
    const { target, at, cure, readRaw, reason, without } = first;
    const base = {
      at,
      subject: target,
      remediation: `${cure.charAt(0).toUpperCase()}${cure.slice(1)}.`,
      related: more
        .filter((other) => other.at.file !== at.file)
        .map((other) => ({ ...other.at, message: other.label })),
    };
    const root = [first.label, othersText(more)].join('');
    if (without !== undefined)
      report({ ...base, message: 'partial', data: { root, reason, missing: listText(without) } });
    else report({ ...base, message: readRaw ? 'read-raw' : 'default', data: { root, reason } });
  }
  const judged = new Set(
    cluster.callers.flatMap(({ calls }) => calls.map(({ call: { at } }) => `${at.file}:${at.line}`)),
  );
  for (const { root, reason, calls: all } of cluster.valuesCalls) {
    // A part of the values may be understood as a workload: what that calls is judged.
    const calls = all.filter(({ at }) => !judged.has(`${at.file}:${at.line}`));
    const first = calls[0];
    if (first === undefined) continue;
    const models = calls.flatMap(({ model }) => (model === null ? [] : [model]));
    report({
      message: 'values',
      at: first.at,
      subject: root,
      related: calls.slice(1).map(({ at, evidence }) => ({ ...at, message: evidence.text })),
      data: {
        root,
        reason,
        destinations: listText(calls.flatMap(({ hosts }) => hosts)),
        models: models.length === 0 ? '' : ` for ${listText(models)}`,
      },
    });
  }
});

/** Roots that one thing keeps from being rendered: the one that it stands in first. */
function byCause(notRendered: readonly NotRendered[]): NotRendered[][] {
  const groups = new Map<string, NotRendered[]>();
  for (const one of notRendered) {
    const key = causeOf(one);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(one);
  }
  return [...groups.values()].map((group) => group.toSorted((a, b) => a.reason.length - b.reason.length));
}

/** What isn't there, wherever it is asked for; else the place with the words that the engine has for it. */
function causeOf({ at, reason, cure, readRaw, without }: NotRendered): string {
  const how = [readRaw, cure, ...(without ?? [])].join('\0');
  for (const missing of MISSING) {
    const found = missing.exec(reason);
    if (found !== null) return [...found.slice(1), how].join('\0');
  }
  // An outer kustomization repeats the words of the inner one after its own.
  return [at.file, at.line, readRaw || without !== undefined ? cure : reason].join('\0');
}

/** How the engines name what isn't there: unvendored dependencies, remote resources, charts of a repository; and that nothing was to be rendered. */
const MISSING = [
  /^(rendering is switched off)/,
  /missing in charts\/ directory: ([^\n]{1,500})$/,
  /HTTP Error: (\S{1,500}): nothing is fetched here/,
  /no chart found at '(?:[^']{0,500}\/)?([^'/]{1,200})', and nothing is pulled here \((repo '[^']{0,500}')\)/,
];

function othersText(others: readonly NotRendered[]): string {
  return others.length === 0 ? '' : ` (and with it ${listText(others.map(({ target }) => target))})`;
}
