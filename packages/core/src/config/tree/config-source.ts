import { formatPath, type Path, type Position } from './config-path.ts'

export type ConfigMap = Record<string, unknown>

/** One mistake in a configuration: its place, what was expected, and the nearest valid name. */
export type ConfigMistake = {
  file?: string
  /** From 1. Absent when the configuration is an object. */
  line?: number
  column?: number
  /** The path as the user wrote it, before deprecated forms were migrated: `llm_providers[0].model`. */
  path: string
  expected?: string
  nearest?: string
  message: string
}

/** A configuration that works but deserves attention: a deprecated form, an unset variable, a key without effect. */
export type ConfigWarning = {
  file?: string
  line?: number
  column?: number
  path: string
  /** The recommended form, when there is one. */
  use?: string
  /** `keys`: a model whose provider needs an access key has none. */
  topic?: 'keys'
  message: string
}

/** A value that is treated as absent because its environment variable is not set. */
export type UnsetVariable = { path: string; variable: string }

type Entry = { key?: Position; value?: Position; text?: string; written?: string }
type Origin = { path: Path; position: Position | undefined; entries: Map<string | number, Entry> }
type Part = 'key' | 'value'
/** Alternative keys, of which one is missing in the map at `path`. */
type Missing = { path: Path; keys: readonly string[] }
type MistakeOptions = {
  expected?: string
  nearest?: string | undefined
  part?: Part
  position?: Position
  missing?: Missing
}

/** Whether a value is a plain object. Class instances belong to the user's code and are not. */
export function isMap(value: unknown): value is ConfigMap {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const childOf = (node: unknown, key: string | number): unknown =>
  typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? (node as ConfigMap)[key] : undefined

/**
 * A configuration while it is being parsed: a private tree that steps may change, the source position of every node,
 * and the mistakes found so far. Nodes keep their position when they are moved or renamed.
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
  /** Missing keys, by the path of their map as written. */
  #missing = new Map<string, { keys: readonly string[]; mistake: ConfigMistake }[]>()
  #variables = new WeakMap<object, Map<string | number, readonly string[]>>()

  constructor(file?: string) {
    this.file = file
  }

  /** Records where a map or list came from. */
  track(node: object, path: Path, position?: Position): void {
    this.#origins.set(node, { path, position, entries: new Map() })
  }

  /** Records the position of one entry of a tracked node and, for a plain YAML scalar, its text. */
  trackEntry(node: object, key: string | number, entry: Entry): void {
    this.#origins.get(node)?.entries.set(key, entry)
  }

  /** Gives a node that a step created the position of another one. */
  adopt(node: object, from: object): void {
    const origin = this.#origins.get(from)
    if (origin) this.#origins.set(node, origin)
  }

  /** Renames an entry. Its position and its written path stay the same. */
  rename(node: ConfigMap, from: string, to: string): void {
    const entries = this.#origins.get(node)?.entries
    const entry = entries?.get(from)
    entries?.set(to, { ...entry, written: entry?.written ?? from })
    node[to] = node[from]
    delete node[from]
  }

  /** Removes a list entry after all steps have run, so that the indices of other entries stay correct until then. */
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

  /** The text of a plain YAML scalar before it was converted to a number or boolean. */
  textOf(node: object, key: string | number): string | undefined {
    return this.#origins.get(node)?.entries.get(key)?.text
  }

  /** Records that the value of an entry, or its absence, is due to environment variables. */
  markVariables(node: object, key: string | number, names: readonly string[]): void {
    const known = this.#variables.get(node) ?? new Map<string | number, readonly string[]>()
    known.set(key, names)
    this.#variables.set(node, known)
  }

  /** Excludes a value that came from variables from suggestions. */
  hide(value: string): void {
    this.#expanded.add(value)
  }

  variablesOf(node: object, key: string | number): readonly string[] | undefined {
    return this.#variables.get(node)?.get(key)
  }

  get(path: Path): unknown {
    return path.reduce<unknown>(childOf, this.root)
  }

  /** The position where a path of the current tree was written. */
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

  /** Adds a mistake at a path. `position` gives the place while the tree is still being read. */
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

  /**
   * Withdraws the mistake that a key is missing, when the key turns out to be present but misspelt. Returns false when
   * it was not reported missing.
   */
  withdrawMissing(path: Path, key: string): boolean {
    // Nodes that a step copied keep the position where they were written.
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

  /** The recommended form without values from the environment. */
  #withoutExpanded(use: string): string {
    const values = [...this.#expanded].filter((value) => value !== '' && use.includes(value))
    return values.reduce((text, value) => {
      const escaped = value.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      return text.replaceAll(new RegExp(String.raw`(?<!\w)${escaped}(?!\w)`, 'g'), '…')
    }, use)
  }

  /** The text with values from the environment replaced by their variables. */
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
