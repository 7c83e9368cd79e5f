import type { PlanoConfig } from '../config/schema/root.ts'
import type { Exchange } from '../contract/call/exchange.ts'
import type { InferenceRequest } from '../contract/call/inference-request.ts'
import type { Plan } from '../contract/decide/plan.ts'
import type { Decision } from '../contract/record/decision.ts'
import { refuseNoMatch } from '../decide/stages/default-stage.ts'
import { describeError } from '../errors/describe-error.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { writeErrorAnswer } from '../respond/error/write-error.ts'
import { type AddressBook, createAddressBook } from '../surface/address-request.ts'
import { withDefaultProviders } from '../upstream/catalogue/default-providers.ts'
import { createModelDirectory } from '../upstream/models/model-directory.ts'
import { CloseStack } from '../util/async/close-stack.ts'
import { LazyModule } from '../util/async/lazy-module.ts'
import { whenReady } from '../util/async/when-ready.ts'
import { loadGrammar } from '../wire/grammars.ts'
import type { AssembleOptions } from './assemble-options.ts'
import { createGeneration } from './create-generation.ts'
import { assembleDecide, type DecideModule } from './decide/assemble-decide.ts'
import { loadRouterModel } from './decide/load-router-model.ts'
import type { EngineModules } from './engine-modules.ts'
import { identifyAnswer } from './entry/identify-answer.ts'
import { maxBodyBytes, readEntry } from './entry/read-entry.ts'
import type { ExecuteModule } from './execute/assemble-execute.ts'
import { listenerRows } from './execute/build-candidates.ts'
import type { FilterModule } from './filter/assemble-filter.ts'
import { openFilterModule } from './filter/open-filter-module.ts'
import type { DecideQuery, Generation } from './generation.ts'
import type { LimitModule } from './limit/assemble-limit.ts'
import { openLimitModule } from './limit/open-limit-module.ts'
import { assembleMetrics } from './observe/assemble-metrics.ts'
import { createEndHandlers } from './observe/create-end-handlers.ts'
import { type EngineServices, openEngineServices } from './open-engine-services.ts'
import type { OperationParts } from './operations/answer-operation.ts'
import { openOperations } from './operations/open-operations.ts'
import type { Stages } from './pipeline.ts'
import { openRecallModule, type RecallModule } from './recall/open-recall-module.ts'
import { openRespondModule, type RespondModule } from './respond/open-respond-module.ts'
import { grammarOfSurface } from './turn/grammar-of.ts'
import type { VariantParts } from './variants/assemble-variants.ts'

/** What the modules of one configuration share. */
interface Assembly extends EngineServices {
  book: AddressBook
  decideModule: DecideModule
  recallModule: RecallModule
  filterModule: FilterModule
  limitModule: LimitModule
  respondModule: RespondModule
}

/**
 * Builds all stages for one configuration and connects them; the only file that knows them all. Optional features are
 * loaded by the `open-*.ts` files: before this resolves if the configuration enables them, otherwise with the first
 * request that needs them.
 */
export async function assemble(config: PlanoConfig, options: AssembleOptions): Promise<Generation> {
  const opened = new CloseStack()
  try {
    return await assembleModules(config, options, opened)
  } catch (error) {
    // Releases what was opened so far; the original failure is reported.
    await opened.close().catch(() => undefined)
    throw error
  }
}

async function assembleModules(config: PlanoConfig, options: AssembleOptions, opened: CloseStack): Promise<Generation> {
  const { platform, hub } = options
  const directory = createModelDirectory(withDefaultProviders(config, platform.env), platform.env)
  // Providers that come only from the environment do not turn an application of agents into a model proxy.
  const isEmpty = config.model_providers.length === 0 && Object.keys(config.model_aliases).length === 0
  const isModel = (name: string) => directory.resolve(name).kind !== 'unknown'
  const book = createAddressBook(config, { isModel, names: () => directory.list().map(({ id }) => id), isEmpty })
  const services = await openEngineServices(config, { ...options, directory })
  if (!options.transport) opened.add(() => services.ownTransport.close())
  const { metrics, rank } = await assembleMetrics(services)
  opened.add(() => metrics.stop())
  const decideModule = await assembleDecide(config, {
    ...options,
    variants: services.variants,
    directory,
    book,
    rank,
    priceOf: metrics.priceOf,
    abilitiesOf: (model) => directory.find(model)?.abilities,
    routerModel: (kind) => loadRouterModel(services, kind),
    warn: (code, message) => hub.emit({ type: 'warning', requestId: '', at: platform.clock.now(), code, message }),
  })
  const recallModule = await openRecallModule(services, maxBodyBytes(config))
  const filterModule = await openFilterModule(services, book)
  opened.add(() => filterModule.close())
  const limitModule = await openLimitModule(services, metrics.priceOf)
  const respondModule = openRespondModule(services)
  const assembly: Assembly = { ...services, book, decideModule, recallModule, filterModule, limitModule, respondModule }
  const callUpstream = limitModule.around(services.callUpstream)
  const { priceOf } = metrics
  const endHandlers = createEndHandlers({ decideModule, limitModule, ledger: options.ledger, priceOf })
  const executeModule = openExecuteModule({ ...assembly, callUpstream }, endHandlers.onShadowEnd)
  opened.add(() => endHandlers.finish())
  opened.add(() => executeModule.close((module) => module.stop()))
  const execute: Stages['execute'] = (...work) => executeModule.use((module) => module.execute(...work))
  const stages = assembleStages(assembly, limitModule.aroundPlan(filterModule.aroundPlan(execute)))
  return createGeneration({
    config,
    clock: platform.clock,
    deadlineTimer: services.deadlineTimer,
    stages,
    emit: hub.emit,
    observer: services.observer,
    metrics: options.telemetry.loaded?.meters.text,
    priceOf,
    rows: () => [...directory.list(), ...listenerRows(config)],
    operate: createOperator(assembly, {
      callCandidates: (...call) => executeModule.use((module) => module.callCandidates(...call)),
      refuseAsUpstream: respondModule.refuseAsUpstream,
    }),
    decide: (query) => decideAlone(assembly, query),
    variants: services.variants,
    refuse: (error, surface, id) => identifyAnswer(writeErrorAnswer(error, grammarOfSurface(surface), id), id),
    onExchangeEnd: endHandlers.onExchangeEnd,
    warm: () => warmInTurn(assembly, executeModule),
    runInside: (exchange, work) => services.observer.inside(exchange, work),
    close: () => opened.close(),
  })
}

/** One after the other: reading a module blocks the process, and the first decision needs no HTTP client. */
async function warmInTurn(
  { decideModule, ownTransport }: Assembly,
  executeModule: LazyModule<ExecuteModule>,
): Promise<void> {
  await decideModule.warm()
  await ownTransport.warm?.()
  // Nothing would stop the health checks of a module that is opened after the close.
  if (!executeModule.isClosed) await executeModule.open()
}

/** Opens the execute module and everything that calls upstreams. */
function openExecuteModule(assembly: Assembly, onShadowEnd: VariantParts['onShadowEnd']): LazyModule<ExecuteModule> {
  return new LazyModule(async () => {
    const loading = import('./execute/assemble-execute.ts')
    const [{ assembleExecute }] = await Promise.all([loading, assembly.openCalls(), assembly.respondModule.open()])
    return assembleExecute(assembly, { filters: assembly.filterModule, onShadowEnd })
  })
}

async function decideAlone({ telemetry, observer, decideModule }: Assembly, query: DecideQuery): Promise<Decision> {
  // Texts are read as chat completion messages.
  await Promise.all([telemetry.load(), loadGrammar('chat')])
  const answer = async () => ({ decision: await decideModule.answerQuery(query) })
  return (await observer.decide(undefined, answer)).decision
}

/** Operations other than inference: on stored objects, or at a provider. */
function createOperator(
  assembly: Assembly,
  ways: Pick<OperationParts, 'callCandidates' | 'refuseAsUpstream'>,
): EngineModules['operate'] {
  const { recallModule, limitModule, config } = assembly
  const answerOperation = openOperations({ services: assembly, limitModule, maxBytes: maxBodyBytes(config), ...ways })
  return (exchange, { call, surface }) =>
    surface.kind === 'stored-response' || surface.kind === 'conversations'
      ? recallModule.answer(exchange, { call, surface })
      : answerOperation(exchange, { call, surface })
}

function assembleStages(assembly: Assembly, execute: Stages['execute']): Stages {
  const { decideModule, recallModule, filterModule, limitModule, respondModule } = assembly
  return {
    surface: (exchange, entry) => readEntry(assembly, exchange, entry),
    filter: filterModule.admit,
    background: recallModule.background,
    recall: recallModule.recall,
    decide: (exchange, request) =>
      whenReady(
        assembly.observer.decide(exchange, () => decideModule.decide(exchange, request)),
        (plan) => recordDecision(assembly, exchange, { request, plan }),
      ),
    answerDecision: respondModule.answerDecision,
    execute,
    respond: (exchange, request, upstream) =>
      whenReady(filterModule.guard(exchange, request, upstream), (guarded) =>
        whenReady(respondModule.respond(exchange, request, guarded), (answer) => {
          const limits = limitModule.headers(exchange)
          const complete = limits.length === 0 ? answer : { ...answer, headers: [...answer.headers, ...limits] }
          return recallModule.save(exchange, request, complete)
        }),
      ),
    refuse: (exchange, { surface }, error) => {
      const known = PlanoError.from(error, 'internal', 'Plano failed in an unexpected way.')
      exchange.outcome.error = describeError(known)
      return respondModule.refuse(exchange, { error: known, dialect: surface.dialect })
    },
  }
}

/** Records the decision and emits its event. Throws when nobody can answer. */
function recordDecision(
  assembly: Assembly,
  exchange: Exchange,
  { request, plan }: { request: InferenceRequest; plan: Plan },
): Plan {
  const { decision } = plan
  exchange.decision = decision
  assembly.noteQuality(decision, request.conversation())
  if (assembly.observer.hasListener(exchange, 'decision'))
    exchange.emit({ type: 'decision', requestId: exchange.id, at: assembly.platform.clock.now(), decision })
  if (plan.kind === 'agents' && plan.stages.length === 0 && request.mode !== 'decision') throw refuseNoMatch(decision)
  return plan
}
