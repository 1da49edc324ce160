import type { FoldersCatalog } from '../../config/catalog/folders.gen.ts';

/** Tells whether a file stands in a folder of which the catalog says that nobody deploys it. */
export function putAwayBy({ putAway }: FoldersCatalog): (file: string) => boolean {
  const fits = (name: string, pattern: string): boolean =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) && name.length >= pattern.length : name === pattern;
  return (file) => {
    const names = file.toLowerCase().split('/').slice(0, -1);
    return names.some((own) => putAway.some(({ name }) => fits(own, name)));
  };
}
