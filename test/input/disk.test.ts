import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { diskTree } from '../../src/input/disk.ts';
import { indexTree } from '../../src/input/store.ts';

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'hf-disk-'));
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const one of folders.splice(0)) rmSync(one, { recursive: true, force: true });
});

const everything = (): boolean => false;
const reasons = (top: string, starts?: readonly string[]) =>
  Object.fromEntries(
    indexTree(diskTree(top, starts), everything).unreadable.map(({ at, reason }) => [at.file, reason]),
  );

describe('what stands in a tree and is no manifest', () => {
  it('is named with its reason, and nothing waits', async () => {
    const top = folder();
    const outside = folder();
    writeFileSync(join(outside, 'secret.yaml'), 'a: 1\n');
    writeFileSync(join(top, 'good.yaml'), 'a: 1\n');
    writeFileSync(join(top, 'binary.yaml'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]));
    mkdirSync(join(top, 'folder.yaml'));
    writeFileSync(join(top, 'folder.yaml', 'inner.yml'), 'a: 1\n');
    expect(spawnSync('mkfifo', [join(top, 'pipe.yaml')]).status).toBe(0);
    symlinkSync('pipe.yaml', join(top, 'to-pipe.yaml'));
    symlinkSync('gone.yaml', join(top, 'broken.yaml'));
    symlinkSync('circle.yaml', join(top, 'circle.yaml'));
    symlinkSync(join(outside, 'secret.yaml'), join(top, 'out.yaml'));
    symlinkSync('good.yaml', join(top, 'link.yaml'));
    const server = createServer().listen(join(top, 'socket.yaml'));
    await new Promise((done) => server.once('listening', done));
    try {
      const special = 'a pipe, socket or device, not a file';
      expect(reasons(top)).toEqual({
        'binary.yaml': 'binary content',
        'broken.yaml': 'broken link',
        'circle.yaml': 'links in a circle',
        'out.yaml': 'symbolic link that leads out of the scanned tree',
        'pipe.yaml': special,
        'socket.yaml': special,
        'to-pipe.yaml': special,
      });
      expect(diskTree(top).files).toEqual(['binary.yaml', 'folder.yaml/inner.yml', 'good.yaml', 'link.yaml']);
      expect(reasons(top, ['pipe.yaml'])).toEqual({ 'pipe.yaml': special });
    } finally {
      server.close();
    }
  });

  it('a file that goes away, or becomes a pipe, between listing and reading', () => {
    const top = folder();
    writeFileSync(join(top, 'a.yaml'), 'a: 1\n');
    writeFileSync(join(top, 'b.yaml'), 'a: 1\n');
    const tree = diskTree(top);
    rmSync(join(top, 'a.yaml'));
    rmSync(join(top, 'b.yaml'));
    spawnSync('mkfifo', [join(top, 'b.yaml')]);
    expect(tree.read('a.yaml')).toEqual({ reason: 'it is not there any more, or its name is no UTF-8' });
    expect(tree.read('b.yaml')).toEqual({ reason: 'a pipe, socket or device, not a file' });
  });
});
