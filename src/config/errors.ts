/** Names of what can be wrong with what our user wrote; tests and docs use them instead of sentences. */
export type ErrorCode =
  | 'flag-unknown'
  | 'flag-value'
  | 'path-missing'
  | 'config-unreadable'
  | 'config-syntax'
  | 'config-invalid'
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

  constructor(code: ErrorCode, message: string, where: { readonly file?: string; readonly line?: number } = {}) {
    super(message);
    this.name = 'ConfigurationError';
    this.code = code;
    this.file = where.file ?? null;
    this.line = where.line ?? null;
  }
}

/** `file:line: message`, as far as file and line are known. */
export function describeConfigurationError(error: ConfigurationError): string {
  if (error.file === null) return error.message;
  return error.line === null ? `${error.file}: ${error.message}` : `${error.file}:${error.line}: ${error.message}`;
}
