import { fqdnMatches } from './fqdn.ts';
import type { CiliumVersion } from './types.ts';

/** Whether a server name of a policy covers the name a client asks for: exact, `*.x` one label, `**.x` any depth (cilium/proxy#1242, cilium#43597). */
export function serverNameMatches(pattern: string, name: string, version: CiliumVersion): boolean {
  return fqdnMatches({ matchName: '', matchPattern: pattern }, name, version === '1.18' ? '1.19' : version);
}
