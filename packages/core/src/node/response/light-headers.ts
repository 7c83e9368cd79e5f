import type { HeaderList } from '../../contract/transport/answer.ts'
import { delegateRest } from './delegate-rest.ts'

type Entry = [name: string, value: string]

/**
 * Headers backed by the list of an answer. The runtime's class validates, copies and indexes all names up front. The
 * first modification creates real Headers. https://fetch.spec.whatwg.org/#headers-class
 */
export class LightHeaders implements Headers {
  readonly #list: HeaderList
  #real: Headers | undefined

  /** Names must be in lower case and values valid. */
  constructor(list: HeaderList) {
    this.#list = list
  }

  get(name: string): string | null {
    if (this.#real) return this.#real.get(name)
    const wanted = String(name).toLowerCase()
    let found: string | null = null
    for (const [known, value] of this.#list) if (known === wanted) found = found === null ? value : `${found}, ${value}`
    return found
  }

  has(name: string): boolean {
    return this.get(name) !== null
  }

  getSetCookie(): string[] {
    if (this.#real) return this.#real.getSetCookie()
    return this.#list.filter(([name]) => name === 'set-cookie').map(([, value]) => value)
  }

  append(name: string, value: string): void {
    this.#whole().append(name, value)
  }

  delete(name: string): void {
    this.#whole().delete(name)
  }

  set(name: string, value: string): void {
    this.#whole().set(name, value)
  }

  forEach(callback: (value: string, name: string, headers: Headers) => void, self?: unknown): void {
    for (const [name, value] of this.entries()) callback.call(self, value, name, this)
  }

  keys(): HeadersIterator<string> {
    return this.#real
      ? this.#real.keys()
      : this.#sorted()
          .map(([name]) => name)
          [Symbol.iterator]()
  }

  values(): HeadersIterator<string> {
    return this.#real
      ? this.#real.values()
      : this.#sorted()
          .map(([, value]) => value)
          [Symbol.iterator]()
  }

  entries(): HeadersIterator<Entry> {
    return this.#real ? this.#real.entries() : this.#sorted()[Symbol.iterator]()
  }

  [Symbol.iterator](): HeadersIterator<Entry> {
    return this.entries()
  }

  /** Entries sorted by name. Values of equal names are joined, except cookies. */
  #sorted(): Entry[] {
    const sorted = this.#list.map(([name, value]): Entry => [name, value])
    // Stable for equal names.
    sorted.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    const entries: Entry[] = []
    for (const entry of sorted) {
      const before = entries.at(-1)
      if (before?.[0] === entry[0] && entry[0] !== 'set-cookie') before[1] = `${before[1]}, ${entry[1]}`
      else entries.push(entry)
    }
    return entries
  }

  #whole(): Headers {
    if (this.#real) return this.#real
    this.#real = new Headers()
    for (const [name, value] of this.#list) this.#real.append(name, value)
    return this.#real
  }

  /** Called once, before the first instance is created. */
  static complete(): void {
    delegateRest(LightHeaders, Headers, (headers) => headers.#whole())
  }
}
