import type { Tree } from '../../input/tree.ts';
import { folderOf } from '../kustomization-file.ts';
import { pathGlob } from './glob.ts';

/** What a source of Flux leaves out unless told otherwise (fluxcd/pkg/sourceignore). */
const DEFAULTS = [
  '.git/',
  '.gitignore',
  '.gitmodules',
  '.gitattributes',
  '*.jpg',
  '*.jpeg',
  '*.gif',
  '*.png',
  '*.wmv',
  '*.flv',
  '*.tar.gz',
  '*.zip',
  '.github/',
  '.circleci/',
  '.travis.yml',
  '.gitlab-ci.yml',
  'appveyor.yml',
  '.drone.yml',
  'cloudbuild.yaml',
  'codeship-services.yml',
  'codeship-steps.yml',
  '**/.goreleaser.yml',
  '**/.sops.yaml',
  '**/.flux.yaml',
];

/** One line of an ignore file. */
interface Pattern {
  /** Folder of the file; '' = the top. */
  readonly folder: string;
  readonly isKept: boolean;
  readonly isFolder: boolean;
  readonly fits: (path: string) => boolean;
}

const known = new WeakMap<Tree, (path: string) => boolean>();

/** Whether Flux's source leaves a file out: by its own list, and by the `.sourceignore` files of the tree, whose lines are those of a `.gitignore`. */
export function isIgnoredIn(tree: Tree): (path: string) => boolean {
  const before = known.get(tree);
  if (before !== undefined) return before;
  const patterns = [
    ...DEFAULTS.flatMap((line) => patternOf(line, '')),
    ...tree.files.filter((file) => /(?:^|\/)\.sourceignore$/.test(file)).flatMap((file) => patternsIn(tree, file)),
  ];
  const folders = new Map<string, boolean>();
  const isLeftOut = (path: string, isFolder: boolean): boolean => {
    const pattern = patterns.findLast((one) => (isFolder || !one.isFolder) && isIn(path, one.folder) && one.fits(path));
    return pattern !== undefined && !pattern.isKept;
  };
  // A folder that is left out takes all in it along.
  const isFolderLeftOut = (folder: string): boolean => {
    if (folder === '') return false;
    let answer = folders.get(folder);
    if (answer === undefined) {
      answer = isFolderLeftOut(folderOf(folder)) || isLeftOut(folder, true);
      folders.set(folder, answer);
    }
    return answer;
  };
  const ask = (path: string): boolean => isFolderLeftOut(folderOf(path)) || isLeftOut(path, false);
  known.set(tree, ask);
  return ask;
}

function patternsIn(tree: Tree, file: string): Pattern[] {
  const bytes = tree.read(file);
  if (!(bytes instanceof Uint8Array) || bytes.length > 1 << 20) return [];
  const lines = new TextDecoder().decode(bytes).split('\n');
  return lines.filter((line) => !line.startsWith('#')).flatMap((line) => patternOf(line, folderOf(file)));
}

function patternOf(written: string, folder: string): Pattern[] {
  const line = written.replace(/\s+$/, '');
  const isKept = line.startsWith('!');
  const text = isKept ? line.slice(1) : line;
  const isFolder = text.endsWith('/');
  const glob = isFolder ? text.slice(0, -1) : text;
  if (glob === '') return [];
  const start = folder === '' ? 0 : folder.length + 1;
  // Without a slash inside, a pattern is for names at any depth.
  const takes = pathGlob(glob.includes('/') ? glob : `**/${glob}`);
  return [{ folder, isKept, isFolder, fits: (path) => takes(path.slice(start)) }];
}

function isIn(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}
