import type { Path } from '../tree/config-path.ts'
import { type ConfigMap, type ConfigSource, isMap } from '../tree/config-source.ts'
import { CODE_KEYS } from './read-object.ts'

export type Environment = Readonly<Record<string, string | undefined>>

const REFERENCE = /\$(\$|\{[A-Za-z_]\w*(?::-[^}]*)?\}|[A-Za-z_]\w*)/g

/** Keys with prose or expressions. A `$` in them may be literal, so an unset variable is left as written. */
const PROSE_KEYS: ReadonlySet<string> = new Set([
  'description',
  'examples',
  'system_prompt',
  'router_prompt',
  'prompt',
  'message',
  'query',
  'matches',
])

/** The text with its variables expanded, the names of these variables, and the names of those that are not set. */
export function expandText(text: string, env: Environment): { text: string; names: string[]; unset: string[] } {
  const names: string[] = []
  const unset: string[] = []
  const expanded = text.replace(REFERENCE, (written, body: string) => {
    if (body === '$') return '$'
    const [name = '', fallback] = body.replace(/^\{|\}$/g, '').split(/:-(.*)/s)
    names.push(name)
    const value = Object.hasOwn(env, name) ? env[name] : undefined
    if (fallback !== undefined) return value === undefined || value === '' ? fallback : value
    if (value === undefined) unset.push(name)
    return value ?? written
  })
  return { text: expanded, names, unset }
}

/**
 * Expands `$VAR`, `${VAR}` and `${VAR:-default}` in all texts of the tree; `$$` is a literal dollar sign. Works on
 * parsed values, so a variable's content cannot change the structure. A text with an unset variable is treated as
 * absent, with a warning, so that no incomplete URL or key is ever used. Values never appear in messages.
 */
export function expandEnv(source: ConfigSource, env: Environment): void {
  expandNode(source.root, [], { source, env })
}

type Walk = { source: ConfigSource; env: Environment; prose?: boolean }

function expandNode(node: ConfigMap | unknown[], path: Path, walk: Walk): void {
  const keys = Array.isArray(node) ? node.keys() : Object.keys(node)
  const gone: (string | number)[] = []
  for (const key of keys) {
    const value = (node as ConfigMap)[key]
    const prose = walk.prose === true || (typeof key === 'string' && PROSE_KEYS.has(key))
    if (typeof key === 'string' && CODE_KEYS.has(key)) continue
    if (typeof value === 'string') {
      if (!expandEntry(node, [...path, key], { ...walk, prose })) gone.push(key)
    } else if (Array.isArray(value)) {
      const had = value.length > 0
      expandNode(value, [...path, key], { ...walk, prose })
      if (had && value.length === 0) gone.push(key)
    } else if (isMap(value)) {
      expandNode(value, [...path, key], { ...walk, prose: false })
    }
  }
  for (const key of gone.reverse()) {
    if (Array.isArray(node)) node.splice(Number(key), 1)
    else delete node[key]
  }
}

/** Expands one text in place. Returns false when the text is to be treated as absent. */
function expandEntry(node: ConfigMap | unknown[], path: Path, { source, env, prose }: Walk): boolean {
  const key = path.at(-1) ?? ''
  const written = String((node as ConfigMap)[key])
  if (!written.includes('$')) return true
  const { text, names, unset } = expandText(written, env)
  if (names.length > 0) source.markVariables(node, key, names)
  const missing = unset.length > 0 ? unset : text === '' ? names : []
  for (const variable of missing) {
    const why = unset.includes(variable) ? 'is not set' : 'is empty'
    const effect = prose ? 'the text stays unchanged' : 'this value is ignored'
    source.warn(path, `the environment variable ${variable} ${why}, so ${effect}`)
    if (!prose) source.unset.push({ path: source.at(path).path, variable })
  }
  if (missing.length > 0 && !prose) return false
  ;(node as ConfigMap)[key] = text
  if (names.length > 0) source.hide(text)
  return true
}
