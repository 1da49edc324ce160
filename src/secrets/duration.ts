const DAY = 86_400_000;
const WORDS: Readonly<Record<string, number>> = {
  daily: 1,
  weekly: 7,
  monthly: 30,
  quarterly: 91,
  yearly: 365,
  annually: 365,
};
const UNIT_DAYS: Readonly<Record<string, number>> = {
  d: 1,
  day: 1,
  days: 1,
  w: 7,
  week: 7,
  weeks: 7,
  mo: 30,
  month: 30,
  months: 30,
  y: 365,
  year: 365,
  years: 365,
};

/** Milliseconds of a rotation period: ISO 8601 (P90D), Go (2160h), 90d, 12w, 3mo, 1y, 90-days, daily … yearly, a bare number of days. null where it is none. */
export function parseDuration(text: string): number | null {
  const value = text.trim();
  const iso =
    /^P(?=\d|T\d)(?:(\d{1,5})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/.exec(
      value,
    );
  if (iso !== null) {
    const [years, months, weeks, days, hours, minutes, seconds] = iso.slice(1).map((part) => Number(part ?? 0));
    return (
      ((years ?? 0) * 365 + (months ?? 0) * 30 + (weeks ?? 0) * 7 + (days ?? 0)) * DAY +
      ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1000
    );
  }
  const word = WORDS[value.toLowerCase()];
  if (word !== undefined) return word * DAY;
  const plain = /^(\d{1,6})(?:[- ]?([a-z]{1,6}))?$/i.exec(value);
  if (plain !== null) {
    const unit = plain[2]?.toLowerCase();
    const days = unit === undefined ? 1 : UNIT_DAYS[unit];
    if (days !== undefined) return Number(plain[1]) * days * DAY;
  }
  return parseGoDuration(value);
}

/** Milliseconds of a Go duration (`1h0m0s`, `-5m`, `0`); null where it is none. */
export function parseGoDuration(text: string): number | null {
  if (/^[-+]?0$/.test(text)) return 0;
  if (!/^[-+]?(?:\d{1,12}(?:\.\d{1,9})?(?:ns|us|µs|ms|s|m|h))+$/.test(text)) return null;
  const units: Readonly<Record<string, number>> = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
  };
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g))
    total += Number(amount) * (units[unit ?? ''] ?? 0);
  return text.startsWith('-') ? -total : total;
}

/** Milliseconds since 1970 of an RFC 3339 time or a date, in UTC where it names no zone; null where it is none (templates and 31 February included). */
export function parseTime(text: string): number | null {
  const value = text.trim();
  const [, day, clock = 'T00:00:00', zone = 'Z'] =
    /^(\d{4}-\d{2}-\d{2})([Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?([Zz]|[-+]\d{2}:\d{2})?$/.exec(value) ?? [];
  if (day === undefined) return null;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight) || isoDay(midnight) !== day) return null;
  const time = Date.parse(`${day}T${clock.slice(1)}${zone.toUpperCase()}`);
  return Number.isNaN(time) ? null : time;
}

/** The ISO day of a time. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** A period as an ISO 8601 duration in days. */
export function isoDays(ms: number): string {
  return `P${Math.round(ms / DAY)}D`;
}
