import { bulkhead } from 'cockatiel'
import type { FilterConfig } from '../config/schema/filter.ts'
import type { FilterDefinition, FilterFunction, FilterRequest, FilterResponse } from '../contract/filter.ts'
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

type FilterSide = 'input' | 'output'

const SIDES = {
  input: ['no "input"', 'requests', 'input_filters', 'output_filters'],
  output: ['neither "output" nor "stream" nor "find"', 'answers', 'output_filters', 'input_filters'],
} as const

/** All filters of a configuration, each built once. */
export interface FilterRegistry {
  /** Throws PlanoError `invalid_config` for a filter that can judge nothing on this side. */
  chain(ids: readonly string[], side: FilterSide): readonly ChainLink[]
  close(): Promise<void>
}

export function buildRegistry(filters: readonly FilterConfig[], services: FilterServices): FilterRegistry {
  const links = new Map(filters.map((filter) => [filter.id, buildLink(filter, services)]))
  return {
    chain: (ids, side) =>
      ids.map((id) => {
        const link = links.get(id)
        // References are checked when the configuration is read. This guards against silently skipping a filter.
        if (!link) throw new PlanoError('invalid_config', `There is no filter "${id}".`)
        if (!judges(link, side)) throw wrongSide(id, side)
        return link
      }),
    async close() {
      await Promise.all([...links.values()].map((link) => link.close?.()))
    },
  }
}

/** A guard that would never run must not look as if it did. */
function judges({ definition }: ChainLink, side: FilterSide): boolean {
  const { input, output, stream } = definition
  return side === 'input' ? input !== undefined : output !== undefined || stream !== undefined
}

function wrongSide(id: string, side: FilterSide): PlanoError {
  const [parts, subject, list, other] = SIDES[side]
  const message = `Filter "${id}" has ${parts}, so it cannot judge ${subject}: move it from ${list} to ${other}.`
  return new PlanoError('invalid_config', message)
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

/** The place of a function determines what it judges. */
function onBothSides(run: FilterFunction): FilterDefinition {
  const either = run as (subject: FilterRequest | FilterResponse) => ReturnType<FilterFunction>
  return { input: either, output: either }
}

function buildDefinition(filter: FilterConfig, services: FilterServices): BuiltFilter {
  const { run, use, url } = filter
  if (typeof run === 'function') return { definition: onBothSides(run), needsWhole: true }
  if (run !== undefined) return { definition: run }
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
