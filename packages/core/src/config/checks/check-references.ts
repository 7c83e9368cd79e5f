import type { Environment } from '../parse/expand-env.ts'
import type { ConfigSource } from '../tree/config-source.ts'
import { checkAgents } from './check-agents.ts'
import type { CheckContext } from './check-context.ts'
import { checkFilters } from './check-filters.ts'
import { checkKeys } from './check-keys.ts'
import { checkListeners } from './check-listeners.ts'
import { checkModelIds, type KnownModels } from './check-model-ids.ts'
import { checkModels } from './check-models.ts'
import { checkRouting } from './check-routing.ts'
import { checkUnused } from './check-unused.ts'
import { collectNames } from './declared-names.ts'
import { indexProviders, type KnownProvider } from './known-provider.ts'

export interface CheckOptions {
  knownProviders: Iterable<KnownProvider | string> | undefined
  /** When left out, model names are not checked for misspellings. */
  knownModels: KnownModels | undefined
  /** When left out, missing keys are not reported. */
  env: Environment | undefined
  /** Returns why a pattern in a rule is invalid, or undefined when it is valid. */
  explainPattern: ((text: string) => string | undefined) | undefined
}

/**
 * Checks what a schema cannot: references exist, names are unique, and keys are consistent with each other. Works on
 * the unvalidated tree, so that all mistakes are reported at once.
 */
export function checkReferences(
  source: ConfigSource,
  { knownProviders, knownModels, env, explainPattern }: CheckOptions,
): void {
  const providers = knownProviders === undefined ? undefined : indexProviders(knownProviders)
  const context: CheckContext = {
    source,
    root: source.root,
    names: collectNames(source.root, providers),
    providers,
    explainPattern,
  }
  checkAgents(context)
  checkFilters(context)
  checkListeners(context)
  checkModels(context)
  checkRouting(context)
  checkUnused(source)
  if (env !== undefined) checkKeys(context, env)
  if (knownModels !== undefined) checkModelIds(context, knownModels)
}
