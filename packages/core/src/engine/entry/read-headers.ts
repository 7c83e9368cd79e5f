import type { HeaderReader } from '../../contract/call/client-call.ts'

/** The headers of a call. */
export interface CallHeaders {
  readonly read: HeaderReader
  /** In lower case, sorted. */
  names(): Iterable<string>
}

/**
 * Reads the headers of a `fetch` call. A record with usual names and values needs no `Headers`, which takes several
 * times as long to create and to read. Throws TypeError for invalid headers, like any fetch.
 */
export function readHeaders(init: RequestInit['headers']): CallHeaders {
  const plain = readRecord(init)
  if (plain) return { read: (name) => plain.get(name), names: () => [...plain.keys()].sort() }
  const headers = init instanceof Headers ? init : new Headers(init)
  return { read: (name) => headers.get(name) ?? undefined, names: () => headers.keys() }
}

const NAME = /^[\w!#$%&'*+.^`|~-]+$/
/** ASCII without spaces at the ends, which the runtime would remove. */
const VALUE = /^(?:[!-~](?:[ -~]*[!-~])?)?$/

/** Undefined if `Headers` must validate, convert or join. */
function readRecord(init: RequestInit['headers']): ReadonlyMap<string, string> | undefined {
  if (init === undefined) return new Map()
  if (Object.getPrototypeOf(init) !== Object.prototype || Symbol.iterator in init) return undefined
  const headers = new Map<string, string>()
  for (const [name, value] of Object.entries(init)) {
    const key = name.toLowerCase()
    if (typeof value !== 'string' || !NAME.test(name) || !VALUE.test(value) || headers.has(key)) return undefined
    headers.set(key, value)
  }
  return headers
}
