import { PlanoError } from '../../errors/plano-error.ts'
import type { KnownModels } from '../checks/check-model-ids.ts'
import { checkReferences } from '../checks/check-references.ts'
import type { KnownProvider } from '../checks/known-provider.ts'
import type { PlanoConfig } from '../schema/root.ts'
import {
  type ConfigMap,
  type ConfigMistake,
  type ConfigSource,
  type ConfigWarning,
  isMap,
  type UnsetVariable,
} from '../tree/config-source.ts'
import { applyPlanoKeys } from './apply-plano-keys.ts'
import { attachCode, type ConfigCode } from './attach-code.ts'
import { coerceTree, type Issue } from './coerce-tree.ts'
import { completeListeners } from './complete-listeners.ts'
import { type Environment, expandEnv } from './expand-env.ts'

export interface ParseConfigOptions {
  /** File name for error messages. */
  file?: string
  /** Environment variables for `$VAR`. Default: none. */
  env?: Environment
  /** The catalogue's providers or their ids. When left out, any provider is accepted. */
  knownProviders?: Iterable<KnownProvider | string>
  /** Known model names by vendor. When left out, model names are not checked for misspellings. */
  knownModels?: KnownModels
  /** Functions of the agents and filters that the configuration declares by id. */
  code?: ConfigCode
  /** Returns why a rule's pattern is invalid. Default: JavaScript's RegExp decides. */
  explainPattern?: PatternReader
}

/** Returns why a pattern is invalid, or undefined when it is valid. */
export type PatternReader = (text: string) => string | undefined

export interface ParsedConfig {
  config: PlanoConfig
  warnings: readonly ConfigWarning[]
  /** Entries treated as absent because their variable is not set. An upstream uses them to explain a missing key. */
  unset: readonly UnsetVariable[]
}

const PARSED = new WeakSet<object>()

/** The input of a configuration, and how to build its tree. */
export interface Origin {
  input: unknown
  source: ConfigSource
  read(source: ConfigSource): unknown
}

/** Steps that are needed only for deprecated forms and mistakes. */
export interface OldForms {
  /** Migrates deprecated forms. */
  migrate(source: ConfigSource): void
  /** Explains what the schema refuses. */
  explain(source: ConfigSource, issues: readonly Issue[]): void
}

/**
 * Runs all steps from the input to a configuration. Returns undefined when there are mistakes. Without `old`,
 * deprecated forms count as mistakes, and schema errors are not explained.
 */
export function runSteps(
  { input, read, source }: Origin,
  options: ParseConfigOptions,
  old?: OldForms,
): PlanoConfig | undefined {
  try {
    const root = read(source)
    if (root === undefined && source.mistakes.length > 0) return undefined
    if (root === null && typeof input === 'string') {
      source.warnings.push({ ...source.at([]), message: 'the configuration is empty' })
    } else if (isMap(root)) {
      source.root = root
    } else {
      const message = `a configuration is a map of keys such as agents and listeners, not ${kindOf(root)}`
      source.refuse([], message, typeof input === 'string' ? { position: { line: 1, column: 1 } } : {})
      return undefined
    }
    dropExtensions(source.root)
    dropEmpty(source.root)
    old?.migrate(source)
    // A configuration that was already parsed contains expanded values, in which a `$` is literal.
    if (!(isMap(input) && PARSED.has(input))) expandEnv(source, options.env ?? {})
    attachCode(source, options.code ?? {})
    completeListeners(source)
    // The checks below compare values and must see `default: yes` as the schema does.
    const checked = coerceTree(source)
    checkReferences(source, {
      knownProviders: options.knownProviders,
      knownModels: options.knownModels,
      env: options.env,
      explainPattern: options.explainPattern,
    })
    const take = (result: typeof checked) => {
      if (!result.success) old?.explain(source, result.error.issues)
      return result.data
    }
    const config = take(checked)
    if (config === undefined || !source.hasDrops) return config
    source.dropNow()
    return take(coerceTree(source))
  } catch (error) {
    // An object may have getters or proxies that throw. Only PlanoError may leave this module.
    throw PlanoError.from(error, 'invalid_config', 'the configuration could not be read')
  }
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null) return 'nothing'
  if (value instanceof Promise) return 'a promise, so await is missing'
  return typeof value === 'object' ? `an object of the class ${value.constructor?.name}` : `a ${typeof value}`
}

/** Treats `agents:` without a value as absent. Values that belong to the user's code are left alone. */
function dropEmpty(map: ConfigMap): void {
  for (const [key, value] of Object.entries(map)) {
    if (value === null) delete map[key]
    else if (key === 'options' || key === 'run' || key === 'encoder') continue
    else if (isMap(value)) dropEmpty(value)
    else if (Array.isArray(value)) for (const item of value) if (isMap(item)) dropEmpty(item)
  }
}

/** Removes `x-…` keys at the top level, which hold anchors for the rest of the file as in compose files. */
function dropExtensions(root: ConfigMap): void {
  for (const key of Object.keys(root)) if (key.startsWith('x-')) delete root[key]
}

/** The configuration in the form that the engine reads. */
export function finishConfig(source: ConfigSource, config: PlanoConfig): ParsedConfig {
  const applied = applyPlanoKeys(config)
  PARSED.add(applied)
  return { config: applied, warnings: source.warnings.toSorted(byPlace), unset: source.unset }
}

export const byPlace = (a: ConfigMistake | ConfigWarning, b: ConfigMistake | ConfigWarning): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
