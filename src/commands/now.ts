import { ConfigurationError } from '../config/errors.ts';
import { parseTime } from '../secrets/duration.ts';

/**
 * The time to judge by: as the flag says, else the configuration, else now. `text` is null where it was not given.
 * @throws ConfigurationError for a text that is no day and no time.
 */
export function nowOf(flag: string | undefined, configured: string | null): { time: number; text: string | null } {
  const text = flag ?? configured;
  if (text === null) return { time: Date.now(), text: null };
  const time = parseTime(text);
  if (time === null) {
    const where = flag === undefined ? 'configuration, now' : '--now';
    throw new ConfigurationError(
      'flag-value',
      `${where} ${text.slice(0, 40)}: write a day (2026-01-31) or a time (2026-01-31T12:00:00Z)`,
    );
  }
  return { time, text };
}
