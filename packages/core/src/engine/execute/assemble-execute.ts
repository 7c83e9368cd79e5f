import { CONFIG_DEFAULTS } from '../../config/defaults.ts'
import type { Candidate, UpstreamRequest } from '../../contract/execute/candidate.ts'
import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { ModelDirectory } from '../../contract/model/model-directory.ts'
import type { AttemptOutcome } from '../../contract/record/attempt.ts'
import type { Usage, WireError } from '../../contract/wire/reply.ts'
import { createOperationCaller } from '../../execute/create-operation-caller.ts'
import { createExecutor } from '../../execute/executor.ts'
import type { ExecutorParts, FailedTry } from '../../execute/executor-parts.ts'
import { createTurns } from '../../execute/failover/create-turns.ts'
import { peekStream, peekWhole } from '../../execute/judge/peek-stream.ts'
import { createRetryBudget } from '../../execute/retry/retry-budget.ts'
import { withResults } from '../../surface/write-results.ts'
import { readErrorClass } from '../../upstream/refusals/read-error-class.ts'
import { takesPrefill } from '../../upstream/request/takes-prefill.ts'
import { sessionOf } from '../../util/session-of.ts'
import { estimateTokens } from '../../util/text/estimate-tokens.ts'
import { readErrorAnswer } from '../../wire/error-body/read-error-answer.ts'
import { readParts } from '../../wire/reply/read-answer.ts'
import { readEvents } from '../../wire/sse/read-events.ts'
import type { FilterModule } from '../filter/assemble-filter.ts'
import { textAnswer } from '../filter/text-answer.ts'
import type { EngineServices } from '../open-engine-services.ts'
import type { Stages } from '../pipeline.ts'
import { openCache } from '../recall/open-cache.ts'
import { writeConversation } from '../turn/conversation.ts'
import { grammarOf } from '../turn/grammar-of.ts'
import { assembleVariants, type VariantParts } from '../variants/assemble-variants.ts'
import { buildAllAgents, buildModelCandidates, listenerExecution } from './build-candidates.ts'

export interface ExecuteModule {
  execute: Stages['execute']
  /** Calls for embeddings, token counts and passthrough paths. */
  callCandidates: ReturnType<typeof createOperationCaller>
  /** Stops active health checks. */
  stop(): void
}

/** Assembles the execute module with everything it needs to know about upstreams. */
export async function assembleExecute(
  services: EngineServices,
  beside: { filters: Pick<FilterModule, 'around'> } & Pick<VariantParts, 'onShadowEnd'>,
): Promise<ExecuteModule> {
  const { config, directory, platform } = services
  const { clock } = platform
  const agents = buildAllAgents(config)
  const stopChecks = await openHealthChecks(services, agents.all)
  const callUpstream = beside.filters.around(services.callUpstream)
  const variantModule = await assembleVariants(services, { agents, callUpstream, onShadowEnd: beside.onShadowEnd })
  const parts: ExecutorParts = {
    callUpstream,
    ...variantModule,
    listener: listenerExecution(config),
    withResults: (request, results) =>
      withResults(request, results, (body, messages) => writeConversation(request.dialect, body, messages)),
    writeConversation,
    contextWindow: (model) => directory.find(model)?.abilities.contextWindow,
    takesPrefill(model, client) {
      const target = directory.find(model)
      return target !== undefined && takesPrefill(target, client)
    },
    ...answerReaders(services),
    sayText: (text, upstream) => textAnswer(services, text, upstream),
    expandModel: (name) => expandModel(directory, name),
    lostUsage,
    countAttempt: services.observer.countAttempt,
    health: services.health,
    retryBudget: createRetryBudget(config.resilience.retry?.budget ?? CONFIG_DEFAULTS.resilience.retry.budget),
    nextTurn: createTurns(),
    affinityKey: (exchange, request) => sessionOf(exchange) ?? services.prefixOf(exchange, request),
    random: services.random,
    clock,
  }
  return {
    execute: (await openCache(services)).around(createExecutor(parts)),
    callCandidates: createOperationCaller(parts),
    stop() {
      stopChecks()
      variantModule.shadows.stop()
    },
  }
}

/** Reads answers of every API. */
function answerReaders(services: EngineServices): Pick<ExecutorParts, 'readText' | 'readParts' | 'classify' | 'peek'> {
  const { clock } = services.platform
  return {
    readText: (answer) => services.readText(answer),
    readParts: (answer) => readParts(answer, readingOf(services, answer)),
    classify: (answer, error) => classify(answer, error, clock.now()),
    peek: (answer, { dialect, stream }) =>
      answer.body.kind === 'bytes' && answer.dialect === dialect && !stream
        ? peekWhole(answer, grammarOf(answer.dialect))
        : peekStream(answer, readingOf(services, answer)),
  }
}

/** Reads an answer without knowledge of the request. */
function readingOf(services: EngineServices, answer: UpstreamAnswer) {
  return { grammar: grammarOf(answer.dialect), context: services.wireContext(answer.rules, undefined), readEvents }
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
async function openHealthChecks(services: EngineServices, agents: readonly Candidate[]): Promise<() => void> {
  const { clock } = services.platform
  const models = services.directory.targets.flatMap((target) => buildModelCandidates(target, services.config))
  const checked = [...agents, ...models].filter((candidate) => candidate.policy.healthCheck !== undefined)
  if (checked.length === 0) return () => undefined
  const { startHealthChecks } = await import('../../execute/health/check-health.ts')
  return startHealthChecks(checked, {
    clock,
    transport: services.ownTransport,
    health: services.health,
    warn: (code, message) => services.hub.emit({ type: 'warning', requestId: '', at: clock.now(), code, message }),
  })
}

/** Classifies an error answer by status, headers and body, or by the error in its stream. */
function classify(answer: UpstreamAnswer, error: WireError | undefined, now: number) {
  const { status, headers } = answer
  return readErrorClass({ status, headers, error: error ?? readErrorAnswer(answer, grammarOf(answer.dialect)), now })
}
