import type { ScanResult } from '../../src/finding/result.ts';
import { commentMarker } from '../../src/github/sticky-comment.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { rendered } from './markdown-page.ts';
import { pullResult, tainted } from './pull-sample.ts';
import { cleanResult, HOSTILE, scanResult } from './sample.ts';

const blobUrl = `https://github.com/o/r/blob/${'c'.repeat(40)}`;
const runUrl = 'https://github.com/o/r/actions/runs/5';

/** Job summary and comment of plain and hostile results, as GitHub turns them into HTML. */
export function pages(): { readonly name: string; readonly html: string }[] {
  const results: readonly (readonly [string, ScanResult])[] = [
    ['plain', scanResult()],
    ['clean', cleanResult()],
    ['pull request', pullResult()],
    ...HOSTILE.map((text, index) => [`hostile ${index}`, tainted(text)] as const),
    ['all hostile at once', tainted(HOSTILE.join(' '))],
  ];
  return results.flatMap(([name, result]) => {
    const marker = commentMarker('scan');
    const comment = renderComment(result, { marker, blobUrl, runUrl, command: 'hf-guardrails scan .' });
    return [
      { name: `summary, ${name}`, html: rendered(renderSummary(result, { blobUrl })) },
      { name: `comment, ${name}`, html: rendered(comment.slice(marker.length)) },
    ];
  });
}
