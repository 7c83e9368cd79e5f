import { parseCurrent } from './parse-current.ts'
import type { ParseConfigOptions, ParsedConfig } from './parse-steps.ts'

/** Reads a configuration object. What knows older forms and explains mistakes is loaded where there are some. */
export async function parseGiven(input: unknown, options: ParseConfigOptions): Promise<ParsedConfig> {
  const current = parseCurrent(input, options)
  if (current) return current
  const { parseObject } = await import('./parse-object.ts')
  return parseObject(input, options)
}
