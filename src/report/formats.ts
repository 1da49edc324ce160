import type { ScanResult } from '../finding/result.ts';
import { renderGithub } from './github.ts';
import { renderGitlab } from './gitlab.ts';
import { renderHtml } from './html.ts';
import { renderJson } from './json.ts';
import { renderSarif, type SarifOptions } from './sarif.ts';
import { renderSummary } from './summary.ts';
import { renderText, type TextOptions } from './text.ts';

export const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'github', 'gitlab'] as const;
export type Format = (typeof FORMATS)[number];

/** The report in one of the formats of `--format`. */
export function renderReport(format: Format, result: ScanResult, options: TextOptions & SarifOptions): string {
  switch (format) {
    case 'text':
      return renderText(result, options);
    case 'json':
      return renderJson(result);
    case 'sarif':
      return renderSarif(result, options);
    case 'markdown':
      return renderSummary(result, { rules: options.rules });
    case 'html':
      return renderHtml(result, options);
    case 'github':
      return renderGithub(result);
    case 'gitlab':
      return renderGitlab(result);
  }
}
