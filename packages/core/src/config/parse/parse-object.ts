import type { JsonValue } from '../../contract/json.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { migrateLegacy } from '../legacy/migrate-legacy.ts'
import { explainMistakes } from '../mistakes/explain-mistakes.ts'
import { formatMistake } from '../mistakes/format-mistake.ts'
import { ConfigSource } from '../tree/config-source.ts'
import {
  byPlace,
  finishConfig,
  type Origin,
  type ParseConfigOptions,
  type ParsedConfig,
  runSteps,
} from './parse-steps.ts'
import { readObject } from './read-object.ts'

/** Parses text into a configuration tree. Syntax errors are added to the mistakes of the source. */
export type TextReader = (text: string, source: ConfigSource) => unknown

/**
 * Parses a configuration object as `defineConfig` accepts it. Deprecated forms are migrated with a warning. Throws a
 * single PlanoError `invalid_config` that lists every mistake; its `details` is the list as `{file, line, column, path,
 * expected, nearest, message}[]`.
 */
export function parseObject(input: unknown, options: ParseConfigOptions = {}): ParsedConfig {
  const source = new ConfigSource(options.file)
  return settle({ input, source, read: () => readObject(input, source) }, options)
}

/** The same for text in the notation that `read` parses. */
export function parseText(text: string, read: TextReader, options: ParseConfigOptions = {}): ParsedConfig {
  const source = new ConfigSource(options.file)
  return settle({ input: text, source, read: () => read(text, source) }, options)
}

function settle(origin: Origin, options: ParseConfigOptions): ParsedConfig {
  const { source } = origin
  const config = runSteps(origin, options, { migrate: migrateLegacy, explain: explainMistakes })
  if (config === undefined || source.mistakes.length > 0) throw mistakesError(source)
  return finishConfig(source, config)
}

function mistakesError(source: ConfigSource): PlanoError {
  const mistakes = source.mistakes.toSorted(byPlace)
  const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`
  const lines = mistakes.map((mistake) => `  ${formatMistake(mistake)}`)
  const message = `${source.file ?? 'the configuration'} has ${count}:\n${lines.join('\n')}`
  return new PlanoError('invalid_config', message, { details: mistakes satisfies JsonValue })
}
