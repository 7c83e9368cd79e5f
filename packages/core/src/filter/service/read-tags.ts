/** Response header in which an HTTP filter returns tags. */
export const TAGS_HEADER = 'x-plano-tags'

/** Parses tags: `name=value, name=value`, percent-encoded as in W3C baggage. Undefined for anything else. */
export function readTags(header: string): Record<string, string> | undefined {
  const tags: [string, string][] = []
  for (const pair of header.split(',')) {
    const at = pair.indexOf('=')
    if (at <= 0) return undefined
    try {
      tags.push([decodeURIComponent(pair.slice(0, at).trim()), decodeURIComponent(pair.slice(at + 1).trim())])
    } catch {
      return undefined
    }
  }
  return Object.fromEntries(tags)
}
