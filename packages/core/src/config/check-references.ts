import { checkAgents } from './checks/check-agents.ts'
import type { CheckContext } from './checks/check-context.ts'
import { checkFilters } from './checks/check-filters.ts'
import { checkListeners } from './checks/check-listeners.ts'
import { checkModels } from './checks/check-models.ts'
import { checkRouting } from './checks/check-routing.ts'
import { checkUnused } from './checks/check-unused.ts'
import { collectNames } from './checks/declared-names.ts'
import { indexProviders, type KnownProvider } from './checks/known-provider.ts'
import type { ConfigSource } from './config-source.ts'

/**
 * Checks what a schema cannot: that names refer to something, are unique, and that keys fit together. Works on the tree
 * as it is, whatever the schema thinks of it, so that all mistakes come at once.
 */
export function checkReferences(
  source: ConfigSource,
  { knownProviders }: { knownProviders: Iterable<KnownProvider | string> | undefined },
): void {
  const providers = knownProviders === undefined ? undefined : indexProviders(knownProviders)
  const context: CheckContext = {
    source,
    root: source.root,
    names: collectNames(source.root, providers),
    providers,
  }
  checkAgents(context)
  checkFilters(context)
  checkListeners(context)
  checkModels(context)
  checkRouting(context)
  checkUnused(source)
}
