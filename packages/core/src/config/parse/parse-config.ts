import { loadYaml } from './load-yaml.ts'
import { parseObject, parseText } from './parse-object.ts'
import type { ParseConfigOptions, ParsedConfig } from './parse-steps.ts'

/**
 * Parses a configuration from YAML text or an object. `parseObject` does the same for objects without loading the YAML
 * parser.
 */
export function parseConfig(input: unknown, options: ParseConfigOptions = {}): ParsedConfig {
  return typeof input === 'string' ? parseText(input, loadYaml, options) : parseObject(input, options)
}
