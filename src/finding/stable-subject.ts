/** What kustomize puts behind the name of a generated object: ten characters of its content's hash, in the alphabet of its hasher (api/hasher). */
const CONTENT_HASH = /-[ghkmtbcdf2456789]{10}(?![\w-])/g;

/** A subject that stays the same when what a generated Secret or ConfigMap holds is changed. */
export function withoutHashes(subject: string): string {
  return subject.replace(CONTENT_HASH, '');
}
