import { type ConfigMap, ConfigSource, isMap } from '../tree/config-source.ts'
import { listEntries } from '../tree/list-entries.ts'
import { finishConfig, type ParseConfigOptions, type ParsedConfig, runSteps } from './parse-steps.ts'
import { readObject } from './read-object.ts'

const CURRENT = 'v0.4.0'
/** Provider keys that the schema accepts although only deprecated forms have them. */
const OLD_KEYS = ['provider_interface', 'routing_preferences'] as const

/**
 * Parses a configuration object that is valid and has no deprecated forms, which is the usual case. Returns undefined
 * otherwise; `parseObject` then parses it again and explains the mistakes.
 */
export function parseCurrent(input: unknown, options: ParseConfigOptions): ParsedConfig | undefined {
  const source = new ConfigSource(options.file)
  try {
    const config = runSteps({ input, source, read: () => readCurrent(input, source) }, options)
    return config === undefined || source.mistakes.length > 0 ? undefined : finishConfig(source, config)
  } catch {
    // `parseObject` runs into the same failure and reports it.
    return undefined
  }
}

/** The schema refuses all other deprecated forms. */
function readCurrent(input: unknown, source: ConfigSource): unknown {
  const root = readObject(input, source)
  if (isMap(root) && isOld(root)) source.refuse([], 'is of an older form')
  return root
}

function isOld(root: ConfigMap): boolean {
  const { version } = root
  if (version !== undefined && version !== null && version !== CURRENT) return true
  const providers = listEntries(root, 'model_providers')
  return providers.some(({ value }) => OLD_KEYS.some((key) => value[key] !== undefined))
}
