/** Keys whose values are secret anywhere in a configuration. */
const SECRET_KEY =
  /(?:^|_|-|\b)(?:access_?key|api_?key|key|keys|token|secret|password|passwd|passphrase|credential|credentials|authorization|cookie|connection_string|signature|private)(?:$|_|-|\b)/i
/** Maps of headers; any value may be a credential. */
const HEADER_MAP = /^(?:headers|http_headers)$/
/** Keys that match the pattern above but are not secret. */
const PLAIN_KEY = /^(?:max_tokens|min_tokens|min_prefix_tokens|input_tokens|output_tokens)$/
/** Shorter values would remove ordinary words from the page. */
const MIN_SECRET = 6

/** Whether the value under this key must not be shown. `parent` is the key of the enclosing map. */
export function isSecretKey(key: string, parent: string): boolean {
  if (HEADER_MAP.test(parent)) return true
  // The selector of a rate limit contains a header name.
  if (parent === 'selector') return false
  return SECRET_KEY.test(key) && !PLAIN_KEY.test(key)
}

/** All secret texts in a configuration: keys, header values, and credentials and query values in URLs. */
export function collectSecrets(config: unknown): string[] {
  const found = new Set<string>()
  walk(config, { key: '', parent: '', secret: false, seen: new Set() }, found)
  return [...found].filter((text) => text.length >= MIN_SECRET).sort((one, other) => other.length - one.length)
}

interface Place {
  key: string
  parent: string
  secret: boolean
  seen: Set<object>
}

function walk(value: unknown, place: Place, found: Set<string>): void {
  if (typeof value === 'string') {
    if (place.secret) addSecret(value, found)
    for (const part of secretParts(value)) found.add(part)
    return
  }
  if (typeof value !== 'object' || value === null || place.seen.has(value)) return
  place.seen.add(value)
  const isList = Array.isArray(value)
  for (const [key, item] of Object.entries(value)) {
    const name = isList ? place.key : key
    const secret = place.secret || isSecretKey(name, isList ? place.parent : place.key)
    walk(item, { key: name, parent: isList ? place.parent : place.key, secret, seen: place.seen }, found)
  }
}

/** Adds a header value and the credential within it, which may appear elsewhere without its scheme. */
function addSecret(value: string, found: Set<string>): void {
  found.add(value)
  const credential = /^(?:Bearer|Basic|Token)\s+(.+)$/i.exec(value)?.[1]
  if (credential !== undefined) found.add(credential)
}

function secretParts(value: string): string[] {
  if (!value.includes('://') || !URL.canParse(value)) return []
  const url = new URL(value)
  const parts = [url.password, ...url.searchParams.values()]
  return parts.flatMap((part) => [part, decode(part)]).filter((part) => part !== '')
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // A stray percent sign; the raw text is already in the list.
    return part
  }
}

/** Masks user, password and query values in a URL. Other texts are unchanged. */
function maskUrl(text: string): string {
  if (!text.includes('://') || !URL.canParse(text)) return text
  const url = new URL(text)
  if (url.username === '' && url.password === '' && url.search === '') return text
  const who = url.username === '' && url.password === '' ? '' : '•••@'
  const query = [...url.searchParams.keys()].map((key) => `${key}=•••`).join('&')
  return `${url.protocol}//${who}${url.host}${url.pathname}${query === '' ? '' : `?${query}`}`
}

/** Creates a function that removes secrets from texts. */
export function createScrubber(secrets: readonly string[]): (text: string) => string {
  return (text) => {
    let shown = text
    for (const secret of secrets) if (shown.includes(secret)) shown = shown.replaceAll(secret, '•••')
    return maskUrl(shown)
  }
}
