import { CONFIG_DEFAULTS } from '../config/defaults.ts'
import type { AttemptOutcome } from '../contract/attempt.ts'
import type { Candidate, UpstreamRequest } from '../contract/candidate.ts'
import type { ModelDirectory } from '../contract/model-directory.ts'
import type { Usage, WireError } from '../contract/reply.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'
import { createBesideCaller } from '../execute/call-beside.ts'
import { createTurns } from '../execute/create-turns.ts'
import { createExecutor } from '../execute/executor.ts'
import type { ExecutorParts, FailedTry } from '../execute/executor-parts.ts'
import { peekStream, peekWhole } from '../execute/judge/peek-stream.ts'
import { createRetryBudget } from '../execute/retry/retry-budget.ts'
import { withResults } from '../surface/write-results.ts'
import { readErrorClass } from '../upstream/refusals/read-error-class.ts'
import { takesPrefill } from '../upstream/request/takes-prefill.ts'
import { estimateTokens } from '../util/estimate-tokens.ts'
import { sessionOf } from '../util/session-of.ts'
import { readParts } from '../wire/read-answer.ts'
import { readErrorAnswer } from '../wire/read-error-answer.ts'
import { readEvents } from '../wire/sse/read-events.ts'
import { buildAgentCandidates, buildModelCandidates, listenerExecution } from './build-candidates.ts'
import type { FilterRoom } from './filter/assemble-filter.ts'
import { textAnswer } from './filter/text-answer.ts'
import type { Ground } from './open-ground.ts'
import type { Stages } from './pipeline.ts'
import { openCache } from './recall/open-cache.ts'
import { writeConversation } from './turn/conversation.ts'
import { grammarOf } from './turn/grammar-of.ts'
import { assembleVariants, type VariantParts } from './variants/assemble-variants.ts'

export interface ExecuteRoom {
  execute: Stages['execute']
  /** Calls for embeddings, token counts and passthrough paths. */
  callBeside: ReturnType<typeof createBesideCaller>
  /** Stops active health checks. */
  stop(): void
}

/** Assembles the execute room with everything it needs to know about upstreams. */
export async function assembleExecute(
  ground: Ground,
  beside: { filters: Pick<FilterRoom, 'around'> } & Pick<VariantParts, 'settleShadow'>,
): Promise<ExecuteRoom> {
  const { config, directory, platform } = ground
  const { clock } = platform
  const agents = new Map(config.agents.map((agent) => [agent.id, buildAgentCandidates(agent, config)]))
  const stopChecks = await openHealthChecks(ground, [...agents.values()].flat())
  const callUpstream = beside.filters.around(ground.callUpstream)
  const variantRoom = await assembleVariants(ground, { agents, callUpstream, settleShadow: beside.settleShadow })
  const parts: ExecutorParts = {
    callUpstream,
    ...variantRoom,
    listener: listenerExecution(config),
    withResults: (request, results) =>
      withResults(request, results, (body, messages) => writeConversation(request.dialect, body, messages)),
    writeConversation,
    contextWindow: (model) => directory.find(model)?.abilities.contextWindow,
    takesPrefill(model, client) {
      const target = directory.find(model)
      return target !== undefined && takesPrefill(target, client)
    },
    ...answerReaders(ground),
    sayText: (text, upstream) => textAnswer(ground, text, upstream),
    expandModel: (name) => expandModel(directory, name),
    lostUsage,
    countAttempt: ground.observer.countAttempt,
    health: ground.health,
    retryBudget: createRetryBudget(config.resilience.retry?.budget ?? CONFIG_DEFAULTS.resilience.retry.budget),
    nextTurn: createTurns(),
    affinityKey: (exchange, request) => sessionOf(exchange) ?? ground.prefixOf(exchange, request),
    random: ground.random,
    clock,
  }
  return {
    execute: (await openCache(ground)).around(createExecutor(parts)),
    callBeside: createBesideCaller(parts),
    stop() {
      stopChecks()
      variantRoom.shadows.stop()
    },
  }
}

/** Reads answers of every API. */
function answerReaders(ground: Ground): Pick<ExecutorParts, 'readText' | 'readParts' | 'classify' | 'peek'> {
  const { clock } = ground.platform
  return {
    readText: (answer) => ground.readText(answer),
    readParts: (answer) => readParts(answer, readingOf(ground, answer)),
    classify: (answer, error) => classify(answer, error, clock.now()),
    peek: (answer) =>
      answer.body.kind === 'bytes'
        ? peekWhole(answer, grammarOf(answer.dialect))
        : peekStream(answer, readingOf(ground, answer)),
  }
}

/** Reads an answer without knowledge of the request. */
function readingOf(ground: Ground, answer: UpstreamAnswer) {
  return { grammar: grammarOf(answer.dialect), context: ground.wireContext(answer.rules, undefined), readEvents }
}

function expandModel(directory: ModelDirectory, name: string): string[] {
  const found = directory.resolve(name, { internal: true })
  if (found.kind === 'unknown') return []
  if (found.kind === 'model') return [found.target.id]
  return [...found.alias.targets.map(({ target }) => target.id), ...found.alias.fallbacks.map(({ id }) => id)]
}

/** Failures after which the provider may still charge for the model's work. */
const COSTLY: ReadonlySet<AttemptOutcome> = new Set(['timeout', 'stream_error'])

/** The same, if the model had already started: an error inside a 200, or a hedged call that lost. */
const COSTLY_WHEN_BEGUN: ReadonlySet<AttemptOutcome> = new Set(['server_error', 'aborted'])

function lostUsage(candidate: Candidate, request: UpstreamRequest, result: FailedTry): Usage | undefined {
  const isCostly = COSTLY.has(result.outcome) || (result.begun === true && COSTLY_WHEN_BEGUN.has(result.outcome))
  if (candidate.kind !== 'model' || result.undone || !isCostly) return undefined
  return { inputTokens: estimateTokens(request.body), outputTokens: 0, estimated: true }
}

/**
 * Starts active health checks for individually configured candidates, if there are any. Returns a function that stops
 * them.
 */
async function openHealthChecks(ground: Ground, agents: readonly Candidate[]): Promise<() => void> {
  const { clock } = ground.platform
  const models = ground.directory.targets.flatMap((target) => buildModelCandidates(target, ground.config))
  const checked = [...agents, ...models].filter((candidate) => candidate.policy.healthCheck !== undefined)
  if (checked.length === 0) return () => undefined
  const { startHealthChecks } = await import('../execute/health/check-health.ts')
  return startHealthChecks(checked, {
    clock,
    transport: ground.ownTransport,
    health: ground.health,
    warn: (code, message) => ground.hub.emit({ type: 'warning', requestId: '', at: clock.now(), code, message }),
  })
}

/** Classifies an error answer by status, headers and body, or by the error in its stream. */
function classify(answer: UpstreamAnswer, error: WireError | undefined, now: number) {
  const { status, headers } = answer
  return readErrorClass({ status, headers, error: error ?? readErrorAnswer(answer, grammarOf(answer.dialect)), now })
}
