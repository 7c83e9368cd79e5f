import { formatPath, type Path, type Position } from './config-path.ts'

export type ConfigMap = Record<string, unknown>

/** One mistake in a configuration: where it stands, what was expected there and the nearest valid name. */
export type ConfigMistake = {
  file?: string
  /** From 1, as editors count; absent when the configuration is an object. */
  line?: number
  column?: number
  /** As the user wrote it, before old forms were brought up to date: `llm_providers[0].model`. */
  path: string
  expected?: string
  nearest?: string
  message: string
}

/** Something that loads but should be looked at: an old form, an unset variable, a key that has no effect. */
export type ConfigWarning = {
  file?: string
  line?: number
  column?: number
  path: string
  /** The form to write instead, when there is one. */
  use?: string
  /** `keys`: a model of a provider that wants an access key has none. */
  topic?: 'keys'
  message: string
}

/** A value that counts as not written because its environment variable is not set. */
export type UnsetVariable = { path: string; variable: string }

type Entry = { key?: Position; value?: Position; text?: string; written?: string }
type Origin = { path: Path; position: Position | undefined; entries: Map<string | number, Entry> }
type Part = 'key' | 'value'
/** Keys of which one should stand in the map at `path`. */
type Missing = { path: Path; keys: readonly string[] }
type MistakeOptions = {
  expected?: string
  nearest?: string | undefined
  part?: Part
  position?: Position
  missing?: Missing
}

/** Whether a value is a plain map; instances of classes belong to the user's code and are not. */
export function isMap(value: unknown): value is ConfigMap {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const childOf = (node: unknown, key: string | number): unknown =>
  typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? (node as ConfigMap)[key] : undefined

/**
 * A configuration on its way from text or object to a checked one: a private tree that steps may change, where every
 * node came from, and what was found wrong. Nodes keep their place in the file when they are moved or renamed.
 */
export class ConfigSource {
  readonly file: string | undefined
  readonly mistakes: ConfigMistake[] = []
  readonly warnings: ConfigWarning[] = []
  readonly unset: UnsetVariable[] = []
  root: ConfigMap = {}
  #origins = new WeakMap<object, Origin>()
  #expanded = new Set<string>()
  #drops: { list: unknown; entry: unknown }[] = []
  /** Missing keys by the place of their map, as it is written. */
  #missing = new Map<string, { keys: readonly string[]; mistake: ConfigMistake }[]>()
  #variables = new WeakMap<object, Map<string | number, readonly string[]>>()

  constructor(file?: string) {
    this.file = file
  }

  /** Remembers where a map or list came from. */
  track(node: object, path: Path, position?: Position): void {
    this.#origins.set(node, { path, position, entries: new Map() })
  }

  /** Remembers where one entry of a tracked node stands and, for a plain YAML scalar, its text. */
  trackEntry(node: object, key: string | number, entry: Entry): void {
    this.#origins.get(node)?.entries.set(key, entry)
  }

  /** Lets a node that a step made stand where another stood. */
  adopt(node: object, from: object): void {
    const origin = this.#origins.get(from)
    if (origin) this.#origins.set(node, origin)
  }

  /** Gives an entry its present name; positions and the written path stay. */
  rename(node: ConfigMap, from: string, to: string): void {
    const entries = this.#origins.get(node)?.entries
    const entry = entries?.get(from)
    entries?.set(to, { ...entry, written: entry?.written ?? from })
    node[to] = node[from]
    delete node[from]
  }

  /** Takes an entry out of a list once every step has seen the list as it was written, so that places stay right. */
  dropLater(list: unknown, entry: unknown): void {
    this.#drops.push({ list, entry })
  }

  get hasDrops(): boolean {
    return this.#drops.length > 0
  }

  dropNow(): void {
    for (const { list, entry } of this.#drops) {
      if (Array.isArray(list)) list.splice(list.indexOf(entry), 1)
    }
  }

  /** The text of a plain YAML scalar before it became a number or a boolean. */
  textOf(node: object, key: string | number): string | undefined {
    return this.#origins.get(node)?.entries.get(key)?.text
  }

  /** Remembers that an entry took its value, or the lack of it, from environment variables. */
  markVariables(node: object, key: string | number, names: readonly string[]): void {
    const known = this.#variables.get(node) ?? new Map<string | number, readonly string[]>()
    known.set(key, names)
    this.#variables.set(node, known)
  }

  /** Keeps a value that came from variables out of suggestions. */
  hide(value: string): void {
    this.#expanded.add(value)
  }

  variablesOf(node: object, key: string | number): readonly string[] | undefined {
    return this.#variables.get(node)?.get(key)
  }

  get(path: Path): unknown {
    return path.reduce<unknown>(childOf, this.root)
  }

  /** Where a path of the present tree was written. */
  at(path: Path, part: Part = 'value'): { file?: string; line?: number; column?: number; path: string } {
    const origin = this.#origins.get(this.root)
    let written: Path = []
    let position = origin?.position
    let node: unknown = this.root
    for (const [index, key] of path.entries()) {
      const parent = this.#originOf(node)
      const entry = parent?.entries.get(key)
      written = [...(parent?.path ?? written), entry?.written ?? key]
      const last = index === path.length - 1
      position = (part === 'key' && last ? entry?.key : entry?.value) ?? parent?.position ?? position
      node = childOf(node, key)
    }
    const own = this.#originOf(node)
    if (own && part === 'value') {
      written = own.path
      position = own.position ?? position
    }
    return {
      ...(this.file === undefined ? {} : { file: this.file }),
      ...(position === undefined ? {} : position),
      path: formatPath(written),
    }
  }

  /** Lists a mistake at a path; while the tree is still being read, `position` says where that is. */
  refuse(path: Path, text: string, more: MistakeOptions = {}): void {
    const message = this.#withoutVariables(path, text)
    const { expected, part, position } = more
    const nearest = more.nearest !== undefined && this.#expanded.has(more.nearest) ? undefined : more.nearest
    const mistake: ConfigMistake = {
      ...this.at(path, part),
      ...(position === undefined ? {} : position),
      ...(expected === undefined ? {} : { expected }),
      ...(nearest === undefined ? {} : { nearest }),
      message: nearest === undefined ? message : `${message}; did you mean "${nearest}"?`,
    }
    this.mistakes.push(mistake)
    if (!more.missing) return
    const place = this.at(more.missing.path).path
    const known = this.#missing.get(place) ?? []
    this.#missing.set(place, [...known, { keys: more.missing.keys, mistake }])
  }

  /** Takes back that a key is missing from a map, for whoever finds that it is there and misspelt; false when it is not missing. */
  withdrawMissing(path: Path, key: string): boolean {
    // Nodes that a step copied stand where they were written.
    const found = (this.#missing.get(this.at(path).path) ?? []).filter((each) => each.keys.includes(key))
    for (const { mistake } of found) {
      const index = this.mistakes.indexOf(mistake)
      if (index >= 0) this.mistakes.splice(index, 1)
    }
    return found.length > 0
  }

  warn(path: Path, text: string, more: Pick<ConfigWarning, 'use' | 'topic'> & { part?: Part } = {}): void {
    const { part, use, ...rest } = more
    this.warnings.push({
      ...this.at(path, part),
      ...rest,
      ...(use === undefined ? {} : { use: this.#withoutExpanded(use) }),
      message: this.#withoutVariables(path, text),
    })
  }

  /** A form to write instead names no value that came from the environment; it may have taken one over from anywhere. */
  #withoutExpanded(use: string): string {
    const values = [...this.#expanded].filter((value) => value !== '' && use.includes(value))
    return values.reduce((text, value) => {
      const escaped = value.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      return text.replaceAll(new RegExp(String.raw`(?<!\w)${escaped}(?!\w)`, 'g'), '…')
    }, use)
  }

  /** A value that came from the environment appears as its variable. */
  #withoutVariables(path: Path, text: string): string {
    const parent = this.get(path.slice(0, -1))
    const names = isMap(parent) || Array.isArray(parent) ? this.variablesOf(parent, path.at(-1) ?? '') : undefined
    const value = this.get(path)
    if (names === undefined || typeof value !== 'string' || value === '') return text
    return text.replaceAll(`"${value}"`, () => `the value of $${names.join(', $')}`)
  }

  #originOf(node: unknown): Origin | undefined {
    return typeof node === 'object' && node !== null ? this.#origins.get(node) : undefined
  }
}
