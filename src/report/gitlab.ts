import { repositoryPath } from '../finding/paths.ts';
import type { ScanResult } from '../finding/result.ts';
import type { Level } from '../finding/types.ts';
import { plain, visibleJson } from './escape.ts';
import { visible } from './order.ts';

const SEVERITY: Readonly<Record<Level, string>> = { error: 'critical', warning: 'major', note: 'info' };

/** GitLab's code quality report (`artifacts:reports:codequality`). */
export function renderGitlab(result: ScanResult): string {
  const issues = visible(result.report.findings).map((finding) => ({
    type: 'issue',
    check_name: finding.rule,
    description: plain(finding.message),
    categories: ['Security'],
    severity: SEVERITY[finding.level],
    fingerprint: finding.fingerprint,
    location: {
      path: repositoryPath(result.repositoryPrefix, finding.file),
      lines: { begin: finding.line, end: finding.line },
    },
  }));
  return `${visibleJson(JSON.stringify(issues, null, 2))}\n`;
}
