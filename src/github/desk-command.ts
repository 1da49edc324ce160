import type { ScanResult } from '../finding/result.ts';
import type { GivenInputs } from './inputs.ts';

/** The command line that gives the run's answer on a desk; null where an input has no flag, so that it would differ. */
export function deskCommand(inputs: GivenInputs, { report }: ScanResult): string | null {
  if (inputs.rules.size > 0) return null;
  const { base } = report.run;
  const flags: readonly (readonly [string, string | null | undefined])[] = [
    ['--base', base !== null && /^[0-9a-f]{40,64}$/.test(base) ? base.slice(0, 12) : base],
    ['--config', inputs.configFile],
    ['--fail-on', inputs.failOn],
    ['--min-confidence', inputs.minConfidence],
    ['--unknown', inputs.unknown],
    ['--gate', inputs.gate],
    ...inputs.exclude.map((glob) => ['--exclude', glob] as const),
  ];
  const written = flags.flatMap(([name, value]) => (value == null ? [] : [name, quoted(value)]));
  return ['hf-guardrails', 'scan', ...inputs.paths.map(quoted), ...written].join(' ');
}

/** As a POSIX shell reads it back. */
function quoted(text: string): string {
  return /^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
