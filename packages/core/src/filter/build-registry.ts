import { bulkhead } from 'cockatiel'
import type { FilterConfig } from '../config/schema/filter.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { BuiltFilter } from './built-filter.ts'
import { buildBuiltIn } from './built-in/build-built-in.ts'
import type { ChainLink } from './chain-link.ts'
import { completeDefinition } from './define-filter.ts'
import type { FilterServices } from './filter-services.ts'
import { createBreaker } from './policy/create-breaker.ts'
import { createHttpFilter } from './service/http-filter.ts'
import { createMcpFilter } from './service/mcp-filter.ts'

const DEFAULT_TIMEOUT_MS = 10_000
/** Consecutive failures after which a service's circuit breaker opens. Functions have a breaker only if configured. */
const DEFAULT_FAILURES = 5
const DEFAULT_OPEN_MS = 10_000

/** All filters of a configuration, each built once. */
export interface FilterRegistry {
  chain(ids: readonly string[]): readonly ChainLink[]
  close(): Promise<void>
}

export function buildRegistry(filters: readonly FilterConfig[], services: FilterServices): FilterRegistry {
  const links = new Map(filters.map((filter) => [filter.id, buildLink(filter, services)]))
  return {
    chain: (ids) =>
      ids.map((id) => {
        const link = links.get(id)
        // References are checked when the configuration is read. This guards against silently skipping a filter.
        if (!link) throw new PlanoError('invalid_config', `There is no filter "${id}".`)
        return link
      }),
    async close() {
      await Promise.all([...links.values()].map((link) => link.close?.()))
    },
  }
}

function buildLink(filter: FilterConfig, services: FilterServices): ChainLink {
  const { max_concurrent: limit, breaker } = filter
  const made = buildDefinition(filter, services)
  if (filter.mode === 'parallel' && made.rewrites)
    throw new PlanoError(
      'invalid_config',
      `Filter "${filter.id}" rewrites requests, so it cannot run beside the call (mode: parallel); use mode: block.`,
    )
  const isService = filter.url !== undefined
  const rests = breaker === undefined ? isService : breaker !== false
  const { failures, open_for: openMs } = typeof breaker === 'object' ? breaker : {}
  const bound = limit === undefined ? undefined : bulkhead(limit, Number.POSITIVE_INFINITY)
  return {
    id: filter.id,
    definition: completeDefinition(made.definition),
    timeoutMs: filter.timeout ?? DEFAULT_TIMEOUT_MS,
    fail: filter.fail ?? 'closed',
    mode: filter.mode ?? 'block',
    sample: filter.sample ?? 1,
    headers: new Set((filter.headers ?? []).map((name) => name.toLowerCase())),
    buffer: filter.buffer ?? made.needsWhole ?? false,
    ...(filter.when === undefined ? {} : { when: services.compileCondition(filter.when) }),
    ...(bound === undefined ? {} : { bulkhead: (work, signal) => bound.execute(work, signal) }),
    ...(rests
      ? {
          breaker: createBreaker(services.clock, {
            failures: failures ?? DEFAULT_FAILURES,
            openMs: openMs ?? DEFAULT_OPEN_MS,
          }),
        }
      : {}),
    ...(made.close === undefined ? {} : { close: made.close }),
  }
}

function buildDefinition(filter: FilterConfig, services: FilterServices): BuiltFilter {
  const { run, use, url } = filter
  if (run !== undefined) return { definition: typeof run === 'function' ? { input: run } : run }
  if (use !== undefined) return buildBuiltIn({ id: filter.id, use, options: filter.options ?? {} }, services)
  if (url === undefined) throw new PlanoError('invalid_config', `Filter "${filter.id}" has none of url, run and use.`)
  const options = { id: filter.id, url, headers: (filter.headers ?? []).map((name) => name.toLowerCase()) }
  if (filter.type === 'http') return createHttpFilter(options, services)
  return createMcpFilter({
    ...options,
    tool: filter.tool ?? filter.id,
    timeoutMs: filter.timeout ?? DEFAULT_TIMEOUT_MS,
  })
}
