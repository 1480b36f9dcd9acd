import { hostname, networkInterfaces } from 'node:os'

/** Where a desk listens, and under which addresses people reach it. */
export interface Reach {
  /** The address that it listens on. */
  readonly host: string
  readonly port: number
  /** The addresses that people type, such as `https://kehoach.example.vn`, where a proxy stands before the desk. */
  readonly origins: readonly string[]
}

/** Whether only programs of this machine reach an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

/**
 * The values of the header `Host` that are answered, in lower case. Any other one comes from a name that somebody let
 * point at this machine (DNS rebinding), or from a mistake.
 */
export function allowedHosts({ host, port, origins }: Reach): ReadonlySet<string> {
  const names = isLoopback(host) ? ['localhost', '127.0.0.1', '::1', host] : namesBeyond(host)
  const own = names.flatMap((name) => {
    const written = name.includes(':') ? `[${name}]` : name
    return port === 80 ? [written, `${written}:80`] : [`${written}:${port}`]
  })
  return new Set([...own, ...origins.map((origin) => new URL(origin).host)].map((name) => name.toLowerCase()))
}

function namesBeyond(host: string): string[] {
  const isAny = host === '0.0.0.0' || host === '::'
  if (!isAny) return [host]
  const addresses = Object.values(networkInterfaces()).flatMap((some) => some ?? [])
  return ['localhost', hostname(), ...addresses.map(({ address }) => address)]
}
