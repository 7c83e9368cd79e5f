/**
 * Path and query of a request target. Clients behind a proxy send an absolute URL, which servers must accept (RFC 9112,
 * 3.2.2).
 */
export function originForm(target: string): string {
  if (target.startsWith('/')) return target
  const authority = /^https?:\/\/[^/?]*/i.exec(target)?.[0]
  if (authority === undefined) return target
  const rest = target.slice(authority.length)
  return rest.startsWith('/') ? rest : `/${rest}`
}
