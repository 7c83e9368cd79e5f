import { PlanoError } from '../errors/plano-error.ts'
import { applyPlanoKeys } from './apply-plano-keys.ts'
import { attachCode, type ConfigCode } from './attach-code.ts'
import { checkReferences } from './check-references.ts'
import type { KnownModels } from './checks/check-model-ids.ts'
import type { KnownProvider } from './checks/known-provider.ts'
import { coerceTree, type Issue } from './coerce-tree.ts'
import { completeListeners } from './complete-listeners.ts'
import {
  type ConfigMap,
  type ConfigMistake,
  type ConfigSource,
  type ConfigWarning,
  isMap,
  type UnsetVariable,
} from './config-source.ts'
import { type Environment, expandEnv } from './expand-env.ts'
import type { PlanoConfig } from './schema/root.ts'

export interface ParseConfigOptions {
  /** Name of the file, as it appears in mistakes. */
  file?: string
  /** Variables that `$VAR` may name. Default none. */
  env?: Environment
  /** The catalogue's providers, or their ids. Without them no provider is called unknown. */
  knownProviders?: Iterable<KnownProvider | string>
  /** Names of the models of a vendor of the catalogue. Without them no model is taken for misspelt. */
  knownModels?: KnownModels
  /** Functions of agents and filters that the configuration declares by id. */
  code?: ConfigCode
  /** Why a text is no pattern of a rule; by default JavaScript's own expressions decide. */
  explainPattern?: PatternReader
}

/** Why a text is no pattern; undefined when it is one. */
export type PatternReader = (text: string) => string | undefined

export interface ParsedConfig {
  config: PlanoConfig
  warnings: readonly ConfigWarning[]
  /** Entries that count as not written because their variable is not set; an upstream explains a missing key with it. */
  unset: readonly UnsetVariable[]
}

const PARSED = new WeakSet<object>()

/** A configuration on its way: what was given, and how its tree is made. */
export interface Origin {
  input: unknown
  source: ConfigSource
  read(source: ConfigSource): unknown
}

/** What only older forms and mistakes need. */
export interface OldForms {
  /** Brings older forms up to date. */
  migrate(source: ConfigSource): void
  /** Tells what the schema refuses. */
  explain(source: ConfigSource, issues: readonly Issue[]): void
}

/**
 * The steps from what was given to a configuration; undefined when it has mistakes. Without `old` older forms count as
 * mistakes, and what the schema refuses is not explained.
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
    // A configuration that was parsed before holds values of variables, and a `$` in one is only a dollar sign.
    if (!(isMap(input) && PARSED.has(input))) expandEnv(source, options.env ?? {})
    attachCode(source, options.code ?? {})
    completeListeners(source)
    // The checks below compare values, and should see `default: yes` as the schema does.
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
    // An object may bring getters or proxies that throw; nothing but PlanoError leaves this room.
    throw PlanoError.from(error, 'invalid_config', 'the configuration could not be read')
  }
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null) return 'nothing'
  return typeof value === 'object' ? `an object of the class ${value.constructor?.name}` : `a ${typeof value}`
}

/** `agents:` with nothing behind it counts as not written. What users hand to their own code is left alone. */
function dropEmpty(map: ConfigMap): void {
  for (const [key, value] of Object.entries(map)) {
    if (value === null) delete map[key]
    else if (key === 'options' || key === 'run' || key === 'encoder') continue
    else if (isMap(value)) dropEmpty(value)
    else if (Array.isArray(value)) for (const item of value) if (isMap(item)) dropEmpty(item)
  }
}

/** `x-…` at the top holds anchors for the rest of the file, as in compose files. */
function dropExtensions(root: ConfigMap): void {
  for (const key of Object.keys(root)) if (key.startsWith('x-')) delete root[key]
}

/** The configuration as the engine reads it. */
export function finishConfig(source: ConfigSource, config: PlanoConfig): ParsedConfig {
  const applied = applyPlanoKeys(config)
  PARSED.add(applied)
  return { config: applied, warnings: source.warnings.toSorted(byPlace), unset: source.unset }
}

export const byPlace = (a: ConfigMistake | ConfigWarning, b: ConfigMistake | ConfigWarning): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
