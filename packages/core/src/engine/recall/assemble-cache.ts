import { createAnswerCache } from '../../cache/answer-cache.ts'
import { isRepeatable, readCacheDirective } from '../../cache/cache-directive.ts'
import { type CacheFacts, writeCacheKey } from '../../cache/cache-key.ts'
import type { PlanoConfig } from '../../config/schema/root.ts'
import type { HeaderReader } from '../../contract/call/client-call.ts'
import type { Exchange } from '../../contract/call/exchange.ts'
import type { InferenceRequest } from '../../contract/call/inference-request.ts'
import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { JsonValue } from '../../contract/json.ts'
import type { ModelTarget } from '../../contract/model/model-target.ts'
import { CREDENTIAL_HEADERS } from '../../upstream/access/apply-auth.ts'
import { FORWARDED_WITH_CREDENTIAL } from '../../upstream/request/request-headers.ts'
import { sessionOf } from '../../util/session-of.ts'
import { loadGrammar } from '../../wire/grammars.ts'
import { readParts } from '../../wire/reply/read-answer.ts'
import { readEvents } from '../../wire/sse/read-events.ts'
import type { EngineServices } from '../open-engine-services.ts'
import type { Stages } from '../pipeline.ts'
import { grammarOf } from '../turn/grammar-of.ts'

const DEFAULT_TTL_MS = 300_000
const DEFAULT_ENTRY_BYTES = 1024 * 1024

/** Client headers that affect an upstream's answer. */
const MEANINGFUL = ['anthropic-beta', 'anthropic-version', 'openai-beta']
const CREDENTIALS = [...CREDENTIAL_HEADERS, ...FORWARDED_WITH_CREDENTIAL]

/** Caches complete answers. */
export interface CacheModule {
  /**
   * Wraps execution, inside the filters of the plan: the key is computed from the filtered request, and output filters
   * run again for every cached answer.
   */
  around(execute: Stages['execute']): Stages['execute']
}

type CacheSettings = NonNullable<PlanoConfig['response_cache']>

export function assembleCache(services: EngineServices, settings: CacheSettings): CacheModule {
  const { platform, hub, answers } = services
  const { clock } = platform
  const cache = createAnswerCache({
    store: answers,
    ttlMs: settings.ttl ?? DEFAULT_TTL_MS,
    maxEntryBytes: settings.max_entry_bytes ?? DEFAULT_ENTRY_BYTES,
    now: clock.now,
    isWhole: (answer) => isWhole(services, answer),
    warn: (requestId, message) =>
      hub.emit({ type: 'warning', requestId, at: clock.now(), code: 'response_cache', message }),
  })
  return {
    around: (execute) => async (exchange, request, plan) => {
      // Agents may have side effects, so their answers cannot be replayed.
      if (plan.kind !== 'models') return execute(exchange, request, plan)
      const directive = readCacheDirective(exchange.header)
      if (directive === 'off' || request.recalled !== undefined || !isRepeatable(request.dialect, request.body)) {
        exchange.outcome.cache = 'bypass'
        return execute(exchange, request, plan)
      }
      const facts = gatherFacts(services, exchange, { request, models: plan.models })
      const whole = await writeCacheKey(facts, 'whole')
      const answer = await cache.answer(exchange, {
        // A complete answer can be streamed. A streamed answer may lack usage, so it cannot replace a complete one.
        keys: request.stream ? [await writeCacheKey(facts, 'stream'), whole] : [whole],
        refresh: directive === 'refresh',
        call: (inside) => execute(inside, request, plan),
      })
      // A shared store may contain an answer from an upstream of another configuration.
      await loadGrammar(answer.dialect)
      return answer
    },
  }
}

function gatherFacts(
  services: EngineServices,
  exchange: Exchange,
  { request, models }: { request: InferenceRequest; models: readonly string[] },
): CacheFacts {
  const { directory } = services
  const { header, context } = exchange
  const targets = models.map((id) => directory.find(id))
  const names = new Set(MEANINGFUL)
  for (const target of targets) {
    for (const name of target?.provider.forwardHeaders ?? []) names.add(name)
    if (target?.access.passthroughAuth) for (const name of CREDENTIALS) names.add(name)
  }
  const deployments = targets.map((target, index): JsonValue => {
    const urls = target?.instances.map(({ url }) => url ?? '') ?? []
    const filters = [target?.access.inputFilters ?? [], target?.access.outputFilters ?? []].map((ids) => [...ids])
    return [models[index] ?? '', target?.model ?? '', target?.dialectFor(request.dialect) ?? '', urls, filters]
  })
  const caller = targets.some((target) => target !== undefined && seesCaller(target))
  return {
    tenant: context.tenant ?? '',
    dialect: request.dialect,
    body: request.body,
    models: deployments,
    headers: readHeaders(header, names),
    ...(caller ? { caller: describeCaller(services, exchange) } : {}),
  }
}

function readHeaders(header: HeaderReader, names: Iterable<string>): [string, string][] {
  return [...names].sort().flatMap((name): [string, string][] => {
    const value = header(name)
    return value === undefined ? [] : [[name, value]]
  })
}

/** Filters around a model, and a model in code, may depend on the caller. */
function seesCaller({ access }: ModelTarget): boolean {
  return access.run !== undefined || access.inputFilters.length + access.outputFilters.length > 0
}

/** Different for every request, so not part of the key. */
const PASSING = new Set(['x-request-id', 'traceparent', 'tracestate', 'baggage', 'content-length', 'date'])

/** Everything that filters can use to distinguish callers, except values in their shared memo. */
function describeCaller({ config }: EngineServices, exchange: Exchange): JsonValue {
  const { context, decision } = exchange
  const conditions = config.filters.map(({ when }) => when)
  const named = [
    ...config.filters.flatMap(({ headers = [] }) => headers),
    ...conditions.flatMap((when) => (typeof when === 'object' ? Object.keys(when.headers ?? {}) : [])),
  ]
  // A condition in code may read any header.
  const names = conditions.some((when) => typeof when === 'function') ? [...exchange.headerNames()] : named
  const lower = new Set(names.map((name) => name.toLowerCase()).filter((name) => !PASSING.has(name)))
  // A reload may replace filters at the same places.
  const filters = config.filters.map(({ id, url, use, options }) => [id, url ?? null, use ?? null, options ?? null])
  return {
    filters: filters as JsonValue,
    user: context.user ?? null,
    session: sessionOf(exchange) ?? null,
    tags: { ...context.tags },
    route: decision?.route ?? null,
    headers: readHeaders(exchange.header, lower),
  }
}

/** Reads an answer to its end. Broken streams, errors inside a 200 and unreadable bodies are not cached. */
async function isWhole(services: EngineServices, answer: UpstreamAnswer): Promise<boolean> {
  const grammar = grammarOf(answer.dialect)
  let finished = false
  try {
    for await (const part of readParts(answer, {
      grammar,
      context: services.wireContext(answer.rules, undefined),
      readEvents,
    })) {
      if (part.type === 'error' || (part.type === 'skipped' && part.isUnknown !== true)) return false
      if (part.type === 'finish') finished = part.finish.unified !== 'error'
    }
  } catch {
    // The responder has already reported the invalid answer to the client.
    return false
  }
  return finished
}
