import { loadYaml } from './load-yaml.ts'
import { parseObject, parseText } from './parse-object.ts'
import type { ParseConfigOptions, ParsedConfig } from './parse-steps.ts'

/** Reads a configuration from YAML text or from an object; see `parseObject`, which loads no YAML parser. */
export function parseConfig(input: unknown, options: ParseConfigOptions = {}): ParsedConfig {
  return typeof input === 'string' ? parseText(input, loadYaml, options) : parseObject(input, options)
}
