/** Hugging Face tokens by shape: user and organisation tokens, and the short-lived OAuth, JWT and app ones. Digits occur in real tokens. */
const TOKEN =
  /(?<![A-Za-z0-9_])(hf_(?:oauth|jwt|app)_|api_org_|hf_)(?:(?<=_(?:oauth|jwt|app)_)[A-Za-z0-9._-]{16,}|[A-Za-z0-9]{30,})/g;
/** The same in base64: `hf_` and `api_org_` at the start of a Secret's value. */
const ENCODED = /(?<![A-Za-z0-9+/])(aGZf|YXBpX29yZ1)[A-Za-z0-9+/]{36,}={0,2}/g;

/** The text with every token, plain or base64, cut to its prefix: `hf_****`. */
export function maskTokens(text: string): string {
  return text.replace(TOKEN, '$1****').replace(ENCODED, '$1****');
}
