import { loadYaml } from './load-yaml.ts'
import { type ParseConfigOptions, type ParsedConfig, parseObject, parseText } from './parse-object.ts'

/** Reads a configuration from YAML text or from an object; see `parseObject`, which loads no YAML parser. */
export function parseConfig(input: unknown, options: ParseConfigOptions = {}): ParsedConfig {
  return typeof input === 'string' ? parseText(input, loadYaml, options) : parseObject(input, options)
}
