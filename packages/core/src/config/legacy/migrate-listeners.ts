import { type ConfigMap, type ConfigSource, isMap } from '../tree/config-source.ts'
import { listEntries } from '../tree/list-entries.ts'

/**
 * Migrates the object form `listeners: {ingress_traffic, egress_traffic}` and the older `listener` (originally
 * `listen`).
 */
export function migrateListeners(source: ConfigSource): void {
  const { root } = source
  migrateSingle(source)
  const listeners = root['listeners']
  if (isMap(listeners)) {
    source.warn(['listeners'], 'listeners was a map of ingress_traffic and egress_traffic; it is now a list', {
      use: 'listeners: [{type: model, name: egress_traffic, port: 12000}]',
      part: 'key',
    })
    root['listeners'] = listFrom(source, listeners)
  }
  for (const { value, path } of listEntries(root, 'listeners')) {
    if (value['message_format'] !== undefined) dropMessageFormat(source, value, [...path, 'message_format'])
  }
}

function dropMessageFormat(source: ConfigSource, listener: ConfigMap, path: (string | number)[]): void {
  source.warn(path, 'message_format has no effect: the path of each request determines the API', { part: 'key' })
  delete listener['message_format']
}

/** Before v0.1.0 there was a single `listener`, for prompt targets or for providers. */
function migrateSingle(source: ConfigSource): void {
  const { root } = source
  const key = root['listener'] === undefined ? 'listen' : 'listener'
  const listener = root[key]
  if (!isMap(listener)) return
  const type = root['prompt_targets'] === undefined ? 'model' : 'prompt'
  source.warn([key], `${key} is now an entry of the list listeners`, {
    use: `listeners: [{type: ${type}, name: …}]`,
    part: 'key',
  })
  for (const idle of ['message_format', 'connect_timeout', 'common_tls_context']) {
    if (listener[idle] === undefined) continue
    source.warn([key, idle], `${idle} of a listener has no effect`, { part: 'key' })
    delete listener[idle]
  }
  delete root[key]
  listener['type'] ??= type
  listener['name'] ??= type === 'model' ? 'egress_traffic' : 'ingress_traffic'
  const present = root['listeners']
  if (present === undefined) root['listeners'] = [listener]
  else if (Array.isArray(present)) present.push(listener)
}

const KINDS = [
  { keys: ['egress_traffic', 'egress'], type: 'model', name: 'egress_traffic', port: 12_000 },
  { keys: ['ingress_traffic', 'ingress'], type: 'prompt', name: 'ingress_traffic', port: 10_000 },
] as const

/** Plano always creates a model listener, and a prompt listener only if `ingress_traffic` is present. */
function listFrom(source: ConfigSource, listeners: ConfigMap): ConfigMap[] {
  const list: ConfigMap[] = []
  for (const { keys, type, name, port } of KINDS) {
    const key = keys.find((each) => listeners[each] !== undefined)
    const written = key === undefined ? undefined : listeners[key]
    if (type === 'prompt' && (!isMap(written) || Object.keys(written).length === 0)) continue
    const made: ConfigMap = isMap(written) ? written : {}
    if (made['message_format'] !== undefined)
      dropMessageFormat(source, made, ['listeners', key ?? name, 'message_format'])
    made['type'] = type
    made['name'] = name
    made['port'] ??= port
    list.push(made)
  }
  const known = KINDS.flatMap(({ keys }) => keys as readonly string[])
  for (const key of Object.keys(listeners)) {
    if (known.includes(key)) continue
    source.refuse(['listeners', key], `"${key}" is not a key in listeners; listeners is a list`, {
      expected: 'a list of listeners',
      part: 'key',
    })
  }
  return list
}
