import type { PlanoConfig } from '../config/schema/root.ts'
import type { Asked } from '../contract/asked.ts'
import type { Decision } from '../contract/decision.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { Plan } from '../contract/plan.ts'
import { refuseNoMatch } from '../decide/default-stage.ts'
import { describeError } from '../errors/describe-error.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { writeErrorAnswer } from '../respond/write-error.ts'
import { type AddressBook, createAddressBook } from '../surface/address-request.ts'
import { withDefaultProviders } from '../upstream/catalogue/default-providers.ts'
import { createModelDirectory } from '../upstream/models/model-directory.ts'
import { CloseStack } from '../util/close-stack.ts'
import { LateRoom } from '../util/late-room.ts'
import { whenReady } from '../util/when-ready.ts'
import { loadGrammar } from '../wire/grammars.ts'
import type { ExecuteRoom } from './assemble-execute.ts'
import type { LimitRoom } from './assemble-limit.ts'
import type { AssembleOptions } from './assemble-options.ts'
import { listenerRows } from './build-candidates.ts'
import { createGeneration } from './create-generation.ts'
import { assembleDecide, type DecideRoom } from './decide/assemble-decide.ts'
import { openRouterModel } from './decide/open-router-model.ts'
import { identifyAnswer } from './door/identify-answer.ts'
import { maxBodyBytes, readEntry } from './door/read-entry.ts'
import type { FilterRoom } from './filter/assemble-filter.ts'
import { openFilterRoom } from './filter/open-filter-room.ts'
import type { DecideQuery, Generation } from './generation.ts'
import { assembleMetrics } from './observe/assemble-metrics.ts'
import { createSettler } from './observe/create-settler.ts'
import { type Ground, openGround } from './open-ground.ts'
import { openLimitRoom } from './open-limit-room.ts'
import { openRespondRoom, type RespondRoom } from './open-respond-room.ts'
import type { OperationParts } from './operations/answer-operation.ts'
import { openOperations } from './operations/open-operations.ts'
import type { Stages } from './pipeline.ts'
import { openRecallRoom, type RecallRoom } from './recall/open-recall-room.ts'
import type { Rooms } from './rooms.ts'
import { grammarOfSurface } from './turn/grammar-of.ts'
import type { VariantParts } from './variants/assemble-variants.ts'

/** What the rooms of one configuration share. */
interface House extends Ground {
  book: AddressBook
  decideRoom: DecideRoom
  recallRoom: RecallRoom
  filterRoom: FilterRoom
  limitRoom: LimitRoom
  respondRoom: RespondRoom
}

/**
 * Builds all stages for one configuration and connects them; the only file that knows them all. Optional features are
 * loaded by the `open-*.ts` files: before this resolves if the configuration enables them, otherwise with the first
 * request that needs them.
 */
export async function assemble(config: PlanoConfig, options: AssembleOptions): Promise<Generation> {
  const opened = new CloseStack()
  try {
    return await assembleRooms(config, options, opened)
  } catch (error) {
    // Releases what was opened so far; the original failure is reported.
    await opened.close().catch(() => undefined)
    throw error
  }
}

async function assembleRooms(config: PlanoConfig, options: AssembleOptions, opened: CloseStack): Promise<Generation> {
  const { platform, hub } = options
  const directory = createModelDirectory(withDefaultProviders(config, platform.env), platform.env)
  // Providers that come only from the environment do not turn an application of agents into a model proxy.
  const isEmpty = config.model_providers.length === 0 && Object.keys(config.model_aliases).length === 0
  const isModel = (name: string) => directory.resolve(name).kind !== 'unknown'
  const book = createAddressBook(config, { isModel, names: () => directory.list().map(({ id }) => id), isEmpty })
  const ground = await openGround(config, { ...options, directory })
  if (!options.transport) opened.add(() => ground.ownTransport.close())
  const { metrics, rank } = await assembleMetrics(ground)
  opened.add(() => metrics.stop())
  const decideRoom = await assembleDecide(config, {
    ...options,
    variants: ground.variants,
    directory,
    book,
    rank,
    priceOf: metrics.priceOf,
    abilitiesOf: (model) => directory.find(model)?.abilities,
    routerModel: (kind) => openRouterModel(ground, kind),
    warn: (code, message) => hub.emit({ type: 'warning', requestId: '', at: platform.clock.now(), code, message }),
  })
  const recallRoom = await openRecallRoom(ground, maxBodyBytes(config))
  const filterRoom = await openFilterRoom(ground, book)
  opened.add(() => filterRoom.close())
  const limitRoom = await openLimitRoom(ground, metrics.priceOf)
  const respondRoom = openRespondRoom(ground)
  const house: House = { ...ground, book, decideRoom, recallRoom, filterRoom, limitRoom, respondRoom }
  const callUpstream = limitRoom.around(ground.callUpstream)
  const { priceOf } = metrics
  const { settled, settleShadow } = createSettler({ decideRoom, limitRoom, ledger: options.ledger, priceOf })
  const executeRoom = openExecuteRoom({ ...house, callUpstream }, settleShadow)
  opened.add(() => executeRoom.close((room) => room.stop()))
  const execute: Stages['execute'] = (...work) => executeRoom.enter((room) => room.execute(...work))
  const stages = assembleStages(house, limitRoom.aroundPlan(filterRoom.aroundPlan(execute)))
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
    operate: createOperator(house, {
      callBeside: (...call) => executeRoom.enter((room) => room.callBeside(...call)),
      refuseAsUpstream: respondRoom.refuseAsUpstream,
    }),
    decide: (query) => decideAlone(house, query),
    variants: ground.variants,
    refuse: (error, surface, id) => identifyAnswer(writeErrorAnswer(error, grammarOfSurface(surface), id), id),
    settled,
    warm: () => Promise.all([decideRoom.warm(), house.ownTransport.warm?.(), executeRoom.open()]),
    runInside: (exchange, work) => ground.observer.inside(exchange, work),
    close: () => opened.close(),
  })
}

/** Opens the execute room and everything that calls upstreams. */
function openExecuteRoom(house: House, settleShadow: VariantParts['settleShadow']): LateRoom<ExecuteRoom> {
  return new LateRoom(async () => {
    const loading = import('./assemble-execute.ts')
    const [{ assembleExecute }] = await Promise.all([loading, house.openCalls(), house.respondRoom.open()])
    return assembleExecute(house, { filters: house.filterRoom, settleShadow })
  })
}

async function decideAlone({ telemetry, observer, decideRoom }: House, query: DecideQuery): Promise<Decision> {
  // Texts are read as chat completion messages.
  await Promise.all([telemetry.load(), loadGrammar('chat')])
  const answer = async () => ({ decision: await decideRoom.answerQuery(query) })
  return (await observer.decide(undefined, answer)).decision
}

/** Operations other than inference: on stored objects, or at a provider. */
function createOperator(house: House, ways: Pick<OperationParts, 'callBeside' | 'refuseAsUpstream'>): Rooms['operate'] {
  const { recallRoom, limitRoom, config } = house
  const answerOperation = openOperations({ ground: house, limitRoom, maxBytes: maxBodyBytes(config), ...ways })
  return (exchange, { call, surface }) =>
    surface.kind === 'stored-response' || surface.kind === 'conversations'
      ? recallRoom.answer(exchange, { call, surface })
      : answerOperation(exchange, { call, surface })
}

function assembleStages(house: House, execute: Stages['execute']): Stages {
  const { decideRoom, recallRoom, filterRoom, limitRoom, respondRoom } = house
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
    answerDecision: respondRoom.answerDecision,
    execute,
    respond: (exchange, asked, upstream) =>
      whenReady(filterRoom.guard(exchange, asked, upstream), (guarded) =>
        whenReady(respondRoom.respond(exchange, asked, guarded), (answer) => {
          const limits = limitRoom.headers(exchange)
          const complete = limits.length === 0 ? answer : { ...answer, headers: [...answer.headers, ...limits] }
          return recallRoom.save(exchange, asked, complete)
        }),
      ),
    refuse: (exchange, { surface }, error) => {
      const known = PlanoError.from(error, 'internal', 'Plano failed in an unexpected way.')
      exchange.outcome.error = describeError(known)
      return respondRoom.refuse(exchange, { error: known, dialect: surface.dialect })
    },
  }
}

/** Records the decision and emits its event. Throws when nobody can answer. */
function tellDecision(house: House, exchange: Exchange, { asked, plan }: { asked: Asked; plan: Plan }): Plan {
  const { decision } = plan
  exchange.decision = decision
  house.noteQuality(decision, asked.conversation())
  if (house.observer.hears(exchange, 'decision'))
    exchange.emit({ type: 'decision', requestId: exchange.id, at: house.platform.clock.now(), decision })
  if (plan.kind === 'agents' && plan.stages.length === 0 && asked.door !== 'decision') throw refuseNoMatch(decision)
  return plan
}
