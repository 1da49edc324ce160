import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fqdnMatches } from '../../src/cilium/fqdn.ts';
import { runScenario } from '../../src/cilium/scenario.ts';
import { readFirstDocument } from '../../src/input/yaml.ts';

const lines = (name: string) =>
  readFileSync(new URL(`../vectors/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

interface PerPolicy {
  valid: boolean;
  selects: boolean;
  enforcesEgress: boolean;
  unknownFields?: string[];
}

const comparedPolicy = ({ valid, selects, enforcesEgress, unknownFields = [] }: PerPolicy) => ({
  valid,
  selects,
  enforcesEgress,
  unknownFields: [...unknownFields].sort(),
});

function compared(
  result: Record<string, unknown> & { perPolicy: PerPolicy[]; broad?: string[]; tcp: Record<string, boolean> },
  validityOnly: boolean,
) {
  const perPolicy = result.perPolicy.map(comparedPolicy);
  if (validityOnly) return { perPolicy };
  const { enforced, dns, allPorts, lookalike, verdict, effectiveVerdict } = result;
  const tcp = { ifNameKnown: result.tcp['ifNameKnown'], withoutName: result.tcp['withoutName'] };
  return {
    perPolicy,
    enforced,
    dns,
    tcp,
    allPorts,
    broad: [...(result.broad ?? [])].sort(),
    lookalike,
    verdict,
    effectiveVerdict,
  };
}

describe("Cilium's verdicts", () => {
  for (const vector of [
    ...lines('cilium-egress.jsonl'),
    ...lines('cilium-shapes.jsonl'),
    ...lines('cilium-versions.jsonl'),
    ...lines('cilium-unions.jsonl'),
  ]) {
    it(`${vector.id} ${vector.tags.join(' ')}`, () => {
      const result = runScenario(vector, readFirstDocument, null);
      if (!('perPolicy' in result)) throw new Error(result.error);
      // Cilium gives no verdict where it can't merge the rules.
      expect(result.reason === 'merge-conflict').toBe(vector.conflict === true);
      if (vector.conflict === true) return;
      const validityOnly = vector.tags.includes('validity-only');
      expect(compared(result as never, validityOnly)).toEqual(compared(vector.expect, validityOnly));
    });
  }
});

describe("Cilium's name patterns", () => {
  it('agree on all pairs of name and pattern', () => {
    const vectors = lines('cilium-fqdn-match.jsonl');
    const wrong = vectors.filter(
      ({ matchName, matchPattern, name, match }) => fqdnMatches({ matchName, matchPattern }, name, '1.19') !== match,
    );
    expect(wrong.map(({ name, matchName, matchPattern, match }) => ({ name, matchName, matchPattern, match }))).toEqual(
      [],
    );
    expect(vectors.length).toBe(752);
  });
});
