import type { Gate } from './result.ts';
import { isAsSureAs, isAtLeast } from './settle.ts';
import type { Confidence, Finding, Level } from './types.ts';

export interface GateSettings {
  readonly failOn: Level | 'never';
  readonly minConfidence: Confidence;
  /** fail: what could not be read, rendered or resolved (HF901, HF902, HF903) fails the gate whatever its level. */
  readonly unknown: 'report' | 'fail';
  readonly mode: 'new' | 'all';
}

export type Gated = Pick<Finding, 'rule' | 'level' | 'confidence' | 'suppressed' | 'new'>;

/** `lost` says in sentences which inputs the base could read and the head can't: a finding could hide behind them, so that they always fail a gate on what is new. */
export function gateOf(findings: readonly Gated[], settings: GateSettings, lost: readonly string[] = []): Gate {
  const { failOn, mode } = settings;
  const failing = findings.filter((finding) => fails(finding, settings)).length;
  const reasons = mode === 'new' && failOn !== 'never' ? [...lost] : [];
  return { failed: failing > 0 || reasons.length > 0, mode, failOn, failing, reasons };
}

const UNKNOWN: ReadonlySet<string> = new Set(['HF901', 'HF902', 'HF903']);

function fails(finding: Gated, { failOn, minConfidence, unknown, mode }: GateSettings): boolean {
  if (failOn === 'never' || finding.suppressed !== null) return false;
  // null: nothing was compared, so nothing is known to be old.
  if (mode === 'new' && finding.new === false) return false;
  if (unknown === 'fail' && UNKNOWN.has(finding.rule)) return true;
  return isAtLeast(finding.level, failOn) && isAsSureAs(finding.confidence, minConfidence);
}
