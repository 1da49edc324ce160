import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writablePath } from './writable.ts';

/** Files outside the scanned tree, whole and as text: event payload, reports, step summary. Each throws as node:fs does. */
export const diskFiles = {
  read: (path: string): string => readFileSync(path, 'utf8'),
  write: (path: string, content: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  },
  append: (path: string, content: string): void => appendFileSync(path, content),
  exists: (path: string): boolean => existsSync(path),
  /** Names of the folders in a folder, links left out; none where there is no such folder. */
  folders: (path: string): string[] => {
    try {
      return readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name);
    } catch {
      return [];
    }
  },
  /** The absolute path of a file to write below a folder; null where a link would lead it elsewhere. */
  writable: (folder: string, path: string): string | null => writablePath(folder, path),
  newFolder: (): string => mkdtempSync(join(tmpdir(), 'hf-guardrails-')),
};
