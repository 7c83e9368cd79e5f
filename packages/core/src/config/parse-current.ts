import { type ConfigMap, ConfigSource, isMap } from './config-source.ts'
import { listEntries } from './list-entries.ts'
import { finishConfig, type ParseConfigOptions, type ParsedConfig, runSteps } from './parse-steps.ts'
import { readObject } from './read-object.ts'

const CURRENT = 'v0.4.0'
/** Keys of a provider that the schema takes and that only older forms have. */
const OLD_KEYS = ['provider_interface', 'routing_preferences'] as const

/**
 * Reads a configuration object that has no mistakes and no older forms, which nearly all are; undefined for any other, which
 * `parseObject` reads and explains.
 */
export function parseCurrent(input: unknown, options: ParseConfigOptions): ParsedConfig | undefined {
  const source = new ConfigSource(options.file)
  try {
    const config = runSteps({ input, source, read: () => readCurrent(input, source) }, options)
    return config === undefined || source.mistakes.length > 0 ? undefined : finishConfig(source, config)
  } catch {
    // Whoever reads it whole meets the same failure, and tells of it.
    return undefined
  }
}

/** All other older forms are keys or values that the schema refuses. */
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
