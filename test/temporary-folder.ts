import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const outer = process.env['TMPDIR'];
let folder: string | null = null;

/** Gives a run of the tests one temporary folder, for what the tests and the processes they start leave behind. */
export function setup(): void {
  // A short name: a socket's path may have 104 characters where least are allowed.
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'hft-'));
  process.env['TMPDIR'] = folder;
}

/** Removes it with all that is in it. */
export function teardown(): void {
  if (folder === null) return;
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  if (outer === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = outer;
}
