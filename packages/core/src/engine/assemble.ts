import type { PlanoConfig } from '../config/schema/root.ts'
import type { Asked } from '../contract/asked.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { Plan } from '../contract/plan.ts'
import { refuseNoMatch } from '../decide/default-stage.ts'
import { describeError } from '../errors/describe-error.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { answerDecision } from '../respond/answer-decision.ts'
import { writeErrorAnswer } from '../respond/write-error.ts'
import { type AddressBook, createAddressBook } from '../surface/address-request.ts'
import { callOperation } from '../upstream/call-operation.ts'
import { withDefaultProviders } from '../upstream/default-providers.ts'
import { createModelDirectory } from '../upstream/model-directory.ts'
import { whenReady } from '../util/when-ready.ts'
import { answerOperation, type OperationParts } from './answer-operation.ts'
import { assembleDecide, type DecideRoom } from './assemble-decide.ts'
import { assembleExecute } from './assemble-execute.ts'
import type { FilterRoom } from './assemble-filter.ts'
import { assembleLimit, type LimitRoom } from './assemble-limit.ts'
import { assembleMetrics } from './assemble-metrics.ts'
import type { AssembleOptions } from './assemble-options.ts'
import { assembleRecall, type RecallRoom } from './assemble-recall.ts'
import { assembleRespond } from './assemble-respond.ts'
import { listenerRows } from './build-candidates.ts'
import { createGeneration, type Rooms } from './create-generation.ts'
import { createSettler } from './create-settler.ts'
import type { Generation } from './generation.ts'
import { grammarOfSurface } from './grammar-of.ts'
import { identifyAnswer } from './identify-answer.ts'
import { limitOperations } from './limit-operations.ts'
import { openFilterRoom } from './open-filter-room.ts'
import { findRouterModel, type Ground, openGround } from './open-ground.ts'
import { observeOperations, observeTransport } from './open-observer.ts'
import type { Stages } from './pipeline.ts'
import { maxBodyBytes, readEntry } from './read-entry.ts'

/** What the rooms of one configuration share. */
interface House extends Ground {
  book: AddressBook
  decideRoom: DecideRoom
  recallRoom: RecallRoom
  filterRoom: FilterRoom
  limitRoom: LimitRoom
}

/** Builds every stage for one configuration and introduces them to each other. The only file that knows them all. */
export async function assemble(config: PlanoConfig, options: AssembleOptions): Promise<Generation> {
  const { platform, hub } = options
  const directory = createModelDirectory(withDefaultProviders(config, platform.env), platform.env)
  // Providers that only the environment brought do not turn an application of agents into a model proxy.
  const isEmpty = config.model_providers.length === 0 && Object.keys(config.model_aliases).length === 0
  const isModel = (name: string) => directory.resolve(name).kind !== 'unknown'
  const book = createAddressBook(config, { isModel, names: () => directory.list().map(({ id }) => id), isEmpty })
  const ground = await openGround(config, { ...options, directory })
  const { metrics, rank } = await assembleMetrics(ground)
  const decideRoom = await assembleDecide(config, {
    ...options,
    variants: ground.variants,
    directory,
    book,
    rank,
    priceOf: metrics.priceOf,
    abilitiesOf: (model) => directory.find(model)?.abilities,
    routerModel: (kind) => findRouterModel(ground, kind),
    warn: (code, message) => hub.emit({ type: 'warning', requestId: '', at: platform.clock.now(), code, message }),
  })
  const recallRoom = assembleRecall(ground, maxBodyBytes(config))
  const filterRoom = await openFilterRoom(ground, book)
  const limitRoom = assembleLimit(ground, metrics.priceOf)
  const house: House = { ...ground, book, decideRoom, recallRoom, filterRoom, limitRoom }
  const callUpstream = limitRoom.around(ground.callUpstream)
  const { priceOf } = metrics
  const { settled, settleShadow } = createSettler({ decideRoom, limitRoom, ledger: options.ledger, priceOf })
  const { execute, callBeside, stop } = assembleExecute(
    { ...house, callUpstream },
    { filters: filterRoom, settleShadow },
  )
  const responder = assembleRespond(house)
  const stages = assembleStages(house, responder, limitRoom.aroundPlan(filterRoom.aroundPlan(execute)))
  return createGeneration({
    config,
    clock: platform.clock,
    sweeper: ground.sweeper,
    stages,
    emit: hub.emit,
    observer: ground.observer,
    metrics: options.telemetry.loaded?.meters.text,
    priceOf,
    rows: () => [...directory.list(), ...listenerRows(config)],
    operate: createOperator(house, { callBeside, refuseAsUpstream: responder.refuseAsUpstream }),
    decide: async (query) => {
      const answer = async () => ({ decision: await decideRoom.answerQuery(query) })
      await options.telemetry.load()
      return (await ground.observer.decide(undefined, answer)).decision
    },
    variants: ground.variants,
    refuse: (error, surface, id) => identifyAnswer(writeErrorAnswer(error, grammarOfSurface(surface), id), id),
    settled,
    runInside: (exchange, work) => ground.observer.inside(exchange, work),
    async close() {
      stop()
      metrics.stop()
      await filterRoom.close()
      if (!options.transport) await house.ownTransport.close()
    },
  })
}

/** What is asked beside inference: of what is stored, or of a provider. */
function createOperator(house: House, ways: Pick<OperationParts, 'callBeside' | 'refuseAsUpstream'>): Rooms['operate'] {
  const operations = { ...operationsOf(house), ...ways }
  const limited = limitOperations(house.limitRoom, operations)
  return async (exchange, { call, surface }) => {
    if (surface.kind === 'stored-response' || surface.kind === 'conversations')
      return house.recallRoom.answer(exchange, { call, surface })
    if (surface.kind !== 'embeddings') return answerOperation(operations, exchange, { call, surface })
    const answer = await answerOperation(limited, exchange, { call, surface })
    return { ...answer, headers: [...answer.headers, ...house.limitRoom.headers(exchange)] }
  }
}

function operationsOf(house: House): Pick<OperationParts, 'config' | 'directory' | 'maxBodyBytes' | 'callOperation'> {
  const { config, directory, platform } = house
  const { observer } = house
  const transport = observeTransport(observer, house.ownTransport)
  const parts = { transport, clock: platform.clock, sweeper: house.sweeper, traceHeaders: observer.traceHeaders }
  return {
    config,
    directory,
    maxBodyBytes: maxBodyBytes(config),
    callOperation: observeOperations(observer, (exchange, call) => callOperation(parts, exchange, call)),
  }
}

function assembleStages(
  house: House,
  responder: ReturnType<typeof assembleRespond>,
  execute: Stages['execute'],
): Stages {
  const { decideRoom, recallRoom, filterRoom, limitRoom } = house
  return {
    surface: (exchange, entry) => readEntry(house, exchange, entry),
    filter: filterRoom.admit,
    background: recallRoom.background,
    recall: recallRoom.recall,
    decide: (exchange, asked) =>
      whenReady(
        house.observer.decide(exchange, () => decideRoom.decide(exchange, asked)),
        (plan) => tellDecision(house, exchange, { asked, plan }),
      ),
    answerDecision,
    execute,
    respond: (exchange, asked, upstream) =>
      whenReady(filterRoom.guard(exchange, asked, upstream), (guarded) =>
        whenReady(responder.respond(exchange, asked, guarded), (answer) => {
          const limits = limitRoom.headers(exchange)
          const complete = limits.length === 0 ? answer : { ...answer, headers: [...answer.headers, ...limits] }
          return recallRoom.save(exchange, asked, complete)
        }),
      ),
    refuse: (exchange, { surface }, error) => {
      const known = PlanoError.from(error, 'internal', 'Plano failed in an unexpected way.')
      exchange.outcome.error = describeError(known)
      return responder.refuse(exchange, known, surface.dialect)
    },
  }
}

/** Writes the decision down and tells of it. Throws when nobody is to answer. */
function tellDecision(house: House, exchange: Exchange, { asked, plan }: { asked: Asked; plan: Plan }): Plan {
  const { decision } = plan
  exchange.decision = decision
  house.noteQuality(decision, asked.conversation())
  if (house.observer.hears(exchange, 'decision'))
    exchange.emit({ type: 'decision', requestId: exchange.id, at: house.platform.clock.now(), decision })
  if (plan.kind === 'agents' && plan.stages.length === 0 && asked.door !== 'decision') throw refuseNoMatch(decision)
  return plan
}
