import { type ConfigMap, type ConfigSource, isMap } from '../config-source.ts'
import { type Entry, listEntries, namedEntries } from '../list-entries.ts'

/** Keys that only the structs of Plano's daemon have; nothing there reads them. */
const UNUSED_PROVIDER_KEYS: Readonly<Record<string, string>> = {
  usage: 'usage of a provider has no effect',
  rate_limits: 'rate_limits of a provider has no effect; limits stand at the top level',
  stream: 'stream of a provider has no effect: each request says whether it streams',
}

/** Keys of Plano's daemon that its own schema refuses: loaded without effect, or under the name that has one. */
export function migrateRustKeys(source: ConfigSource): void {
  const { root } = source
  if (root['error_target'] !== undefined) {
    source.warn(['error_target'], 'error_target has no effect; on_agent_error says what happens after a failure', {
      use: 'orchestration.on_agent_error',
      part: 'key',
    })
    delete root['error_target']
  }
  for (const { value, path } of listEntries(root, 'model_providers')) {
    for (const [key, message] of Object.entries(UNUSED_PROVIDER_KEYS)) {
      if (value[key] === undefined) continue
      source.warn([...path, key], message, { part: 'key' })
      delete value[key]
    }
  }
  if (isMap(root['tracing'])) migrateSampling(source, root['tracing'])
  for (const { value, path } of listEntries(root, 'listeners')) {
    if (value['model_providers'] === undefined) continue
    const message = 'model_providers of a listener is what Plano renders from the top-level list, which counts'
    source.warn([...path, 'model_providers'], message, { use: 'top-level model_providers', part: 'key' })
    delete value['model_providers']
  }
  for (const entry of namedEntries(root, 'endpoints')) joinPort(source, entry)
}

/** `sampling_rate` is a share, `random_sampling` percent. */
function migrateSampling(source: ConfigSource, tracing: ConfigMap): void {
  const rate = tracing['sampling_rate']
  if (rate === undefined) return
  const percent = typeof rate === 'number' && rate >= 0 && rate <= 1 ? rate * 100 : undefined
  source.warn(['tracing', 'sampling_rate'], 'sampling_rate, a share, is written as random_sampling, in percent', {
    use: `random_sampling: ${percent ?? 100}`,
    part: 'key',
  })
  if (percent !== undefined) tracing['random_sampling'] ??= percent
  delete tracing['sampling_rate']
}

/** What Plano renders from `endpoint: host:port`. */
function joinPort(source: ConfigSource, { value, path }: Entry): void {
  const { endpoint, port } = value
  if (port === undefined || typeof endpoint !== 'string') return
  const joined = endpoint.includes(':') ? endpoint : `${endpoint}:${String(port)}`
  source.warn([...path, 'port'], 'port of an endpoint is part of its address', {
    use: `endpoint: ${joined}`,
    part: 'key',
  })
  value['endpoint'] = joined
  delete value['port']
}
