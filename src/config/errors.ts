/** Names of what can be wrong with what our user wrote; tests and docs use them instead of sentences. */
export type ErrorCode =
  | 'flag-unknown'
  | 'flag-value'
  | 'path-missing'
  | 'config-unreadable'
  | 'config-syntax'
  | 'config-invalid'
  | 'config-moved'
  | 'rule-unknown'
  | 'rule-option'
  | 'catalog-invalid'
  | 'intent-invalid'
  | 'baseline-invalid'
  | 'unsafe-event';

/** Our user's flags, configuration, catalog or intent are wrong: exit 2, one message that says what to write instead. */
export class ConfigurationError extends Error {
  readonly code: ErrorCode;
  readonly file: string | null;
  readonly line: number | null;
  /** What else is wrong in the same file: `file:line: message`. */
  readonly more: readonly string[];

  constructor(
    code: ErrorCode,
    message: string,
    where: { readonly file?: string; readonly line?: number } = {},
    more: readonly string[] = [],
  ) {
    super(message);
    this.name = 'ConfigurationError';
    this.code = code;
    this.file = where.file ?? null;
    this.line = where.line ?? null;
    this.more = more;
  }
}

/** `file:line: message`, as far as file and line are known, and how much else is wrong. */
export function describeConfigurationError(error: ConfigurationError): string {
  const { length } = error.more;
  const more = length === 0 ? '' : ` (${length} more: \`hf-guardrails config check\` lists them)`;
  return `${placed(error)}${more}`;
}

/** All that is wrong, one `file:line: message` each. */
export function allProblems(error: ConfigurationError): string[] {
  return [placed(error), ...error.more];
}

function placed({ file, line, message }: ConfigurationError): string {
  if (file === null) return message;
  return line === null ? `${file}: ${message}` : `${file}:${line}: ${message}`;
}
