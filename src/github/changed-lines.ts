import { isObject, stringAt } from '../finding/json.ts';
import type { Request } from './request.ts';

/** Lines of the head that a pull request adds or changes, by path from the top of the repository; null = all lines of the file. */
export type ChangedLines = ReadonlyMap<string, ReadonlySet<number> | null>;

const PER_PAGE = 100;
/** The API lists 3,000 files of a pull request at most. */
const MAX_PAGES = 30;

/** The changed lines of a pull request; null where it has more files than the API lists. */
export async function changedLines(request: Request, pullNumber: number): Promise<ChangedLines | null> {
  const changed = new Map<string, ReadonlySet<number> | null>();
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      pull_number: pullNumber,
      per_page: PER_PAGE,
      page,
    });
    const files: readonly unknown[] = Array.isArray(data) ? data : [];
    for (const file of files) {
      if (!isObject(file)) continue;
      const name = stringAt(file['filename']);
      const patch = stringAt(file['patch']);
      // Large files come without their patch: every line may have changed.
      if (name !== undefined) changed.set(name, patch === undefined ? null : addedLines(patch));
    }
    if (files.length < PER_PAGE) return changed;
  }
  return null;
}

/** Numbers of the lines that a unified diff adds, in the new file. */
export function addedLines(patch: string): Set<number> {
  const added = new Set<number>();
  let line = 0;
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text);
    if (hunk?.[1] !== undefined) line = Number(hunk[1]);
    else if (text.startsWith('+')) {
      added.add(line);
      line += 1;
    } else if (text.startsWith(' ')) line += 1;
  }
  return added;
}

/** True where the line is changed, or may be. */
export function isChanged(changed: ChangedLines, path: string, line: number): boolean {
  const lines = changed.get(path);
  return lines === null || lines?.has(line) === true;
}
