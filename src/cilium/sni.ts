import { fqdnMatches } from './fqdn.ts';
import type { CiliumVersion } from './types.ts';
import { holdsIn } from './versions.ts';

/** Whether a server name of a policy covers the name a client asks for: exact, `*.x` one label, `**.x` any depth (cilium/proxy#1242, cilium#43597). */
export function serverNameMatches(pattern: string, name: string, version: CiliumVersion): boolean {
  return fqdnMatches(
    { matchName: '', matchPattern: pattern },
    name,
    holdsIn('any-depth-patterns', version) ? version : '1.19',
  );
}
