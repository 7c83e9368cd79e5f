import { parseCurrent } from './parse-current.ts'
import type { ParseConfigOptions, ParsedConfig } from './parse-steps.ts'

/** Parses a configuration object. The code for deprecated forms and error messages is loaded only when it is needed. */
export async function parseGiven(input: unknown, options: ParseConfigOptions): Promise<ParsedConfig> {
  const current = parseCurrent(input, options)
  if (current) return current
  const { parseObject } = await import('./parse-object.ts')
  return parseObject(input, options)
}
