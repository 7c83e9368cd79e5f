import { platform } from '#platform'
import type { PlanoConfig, PlanoConfigInput } from './config/schema/root.ts'
import type { RouteTarget } from './contract/decide/router.ts'
import type { RoutingFinding } from './decide/evaluate/routing-finding.ts'
import { loadEncoder } from './decide/local/load-encoder.ts'
import { createPlano } from './plano.ts'
import type { PlanoOptions } from './plano-options.ts'

interface Group {
  name: string
  targets: RouteTarget[]
}

function listGroups(config: PlanoConfig): Group[] {
  const read = (entry: { id: string; description?: string | undefined; examples?: readonly string[] | undefined }) => ({
    id: entry.id,
    description: entry.description ?? '',
    ...(entry.examples === undefined ? {} : { examples: entry.examples }),
  })
  const groups = config.listeners.map(({ name, agents }) => ({ name, targets: (agents ?? []).map(read) }))
  const routes = config.routing_preferences.map((route) => read({ ...route, id: route.name }))
  return [...groups, { name: 'routing_preferences', targets: routes }].filter(({ targets }) => targets.length > 0)
}

/**
 * Finds agents and routes with descriptions that are too short, have no examples, or attract no requests, and pairs that
 * attract each other's sentences, with those sentences. Examples are routed by routers that lack them, in at most five preparations.
 * Calls no model. Takes a file path or a configuration
 * object; `options.code` provides the functions of a file's agents. Throws PlanoError `invalid_config` or
 * `config_not_found`.
 */
export async function lintRouting(
  config?: string | PlanoConfig | PlanoConfigInput,
  options?: PlanoOptions,
): Promise<RoutingFinding[]> {
  const plano = await createPlano(config, options)
  const read = plano.config
  await plano.close()
  const wanted = read.orchestration.encoder ?? 'auto'
  const installed = wanted === 'auto' ? await loadEncoder(platform.importModule) : undefined
  const encoder = typeof wanted === 'object' ? wanted : installed
  const { lintTargets } = await import('./decide/evaluate/lint-targets.ts')
  const { prepareLocalRouter } = await import('./decide/local/prepare-local-router.ts')
  const findings: RoutingFinding[] = []
  // Targets with some sentences left out are never seen again: nothing of them belongs into a cache on disk.
  const open = (targets: readonly RouteTarget[]) =>
    prepareLocalRouter(targets, encoder === undefined ? {} : { encoder, lasting: false })
  for (const { name, targets } of listGroups(read)) {
    findings.push(...(await lintTargets(targets, { group: name, open })))
  }
  return findings
}
