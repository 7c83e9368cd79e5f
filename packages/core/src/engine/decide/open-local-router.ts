import type { PlanoConfig } from '../../config/schema/root.ts'
import type { PreparedRouter, RouteTarget } from '../../contract/decide/router.ts'
import type { LocalRouter } from '../../decide/local/local-router.ts'
import type { LocalRouterOptions } from '../../decide/local/prepare-local-router.ts'
import { LazyModule } from '../../util/async/lazy-module.ts'

/** The local routers of one configuration. */
export interface LocalRouters {
  prepare(targets: readonly RouteTarget[]): PreparedRouter
  /** Resolves when all routers have encoded their targets. */
  ready(): Promise<void>
  /** Loads whatever their first requests would have to wait for. Never rejects. */
  warm(): Promise<void>
}

const load = async () => (await import('../../decide/local/prepare-local-router.ts')).prepareLocalRouter

/** Whether a listener or the model proxy has more than one target. */
function hasChoice({ listeners, routing_preferences: preferences, orchestration }: PlanoConfig): boolean {
  const refuses = (noMatch: string | undefined) => (noMatch ?? orchestration.no_match) === 'refuse'
  return (
    preferences.length > 0 ||
    listeners.some(
      ({ agents = [], no_match: noMatch }) => agents.length > 1 || (agents.length === 1 && refuses(noMatch)),
    )
  )
}

/**
 * Prepares local routers. They are loaded immediately if the configuration uses them, otherwise with the first request
 * that has its own preferences.
 */
export async function openLocalRouters(config: PlanoConfig, options: LocalRouterOptions): Promise<LocalRouters> {
  const router = config.orchestration.router ?? 'auto'
  const isWanted = hasChoice(config) && (router === 'auto' || router === 'local')
  const prepareNow = isWanted ? await load() : undefined
  const prepared: LocalRouter[] = []
  let isReady = false
  return {
    prepare(targets) {
      // Targets in requests are temporary: they are not waited for and not cached on disk.
      const passing = { ...options, lasting: false }
      if (!prepareNow) return prepareLate(targets, passing)
      if (isReady) return prepareNow(targets, passing)
      const made = prepareNow(targets, options)
      prepared.push(made)
      return made
    },
    async ready() {
      isReady = true
      await Promise.all(prepared.map((each) => each.ready()))
    },
    async warm() {
      for (const each of prepared.splice(0)) await each.warm()
    },
  }
}

/** A router that is loaded on first use. */
function prepareLate(targets: readonly RouteTarget[], options: LocalRouterOptions): PreparedRouter {
  const late = new LazyModule(async () => (await load())(targets, options))
  return {
    name: options.encoder?.name ?? 'lexical',
    route: (input) => late.use((router) => router.route(input)),
  }
}
