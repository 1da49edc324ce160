import type { Environment } from './variables.ts';

const DEFAULT_PORTS: Readonly<Record<string, string>> = {
  https: '443',
  socks4: '1080',
  socks5: '1080',
  socks5h: '1080',
};

/** The proxy (`host:port`) that carries a call, from HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY; null where it goes straight out. */
export function proxyFor(host: string, scheme: 'https' | 'http', environment: Environment): string | null {
  const read = (name: string): string =>
    environment.variables.get(name)?.value ?? environment.variables.get(name.toUpperCase())?.value ?? '';
  const proxy = read(scheme === 'https' ? 'https_proxy' : 'http_proxy') || read('all_proxy');
  if (proxy === '' || /\$[({]|\{\{/.test(proxy)) return null;
  const excluded = read('no_proxy')
    .split(',')
    .map((entry) =>
      entry
        .trim()
        .toLowerCase()
        .replace(/^\*?\./, ''),
    )
    .filter((entry) => entry !== '');
  if (excluded.some((entry) => entry === '*' || host === entry || host.endsWith(`.${entry}`))) return null;
  const match = /^(?:([a-z][a-z0-9]{1,9}):\/\/)?(?:[^@/]*@)?([A-Za-z0-9.-]{1,255})(?::(\d{1,5}))?/.exec(proxy);
  if (match?.[2] === undefined) return null;
  return `${match[2].toLowerCase()}:${match[3] ?? DEFAULT_PORTS[match[1] ?? ''] ?? '80'}`;
}
