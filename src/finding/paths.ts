/** A path from the top of the repository as seen from the scanned root: the reverse of `repositoryPath`. */
export function pathFromRoot(prefix: string, file: string): string {
  if (file.startsWith(prefix)) return file.slice(prefix.length);
  return '../'.repeat(prefix.split('/').length - 1) + file;
}

/** A path of the report as seen from the top of the repository; `prefix` leads from there to the scanned root ('' or ending in '/'). */
export function repositoryPath(prefix: string, file: string): string {
  if (!file.startsWith('../')) return prefix + file;
  const steps: string[] = [];
  for (const step of (prefix + file).split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}
