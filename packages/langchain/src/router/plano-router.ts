import type { CallbackManagerForChainRun } from '@langchain/core/callbacks/manager'
import { ensureConfig, patchConfig, Runnable, type RunnableConfig, RunnableLambda } from '@langchain/core/runnables'
import type { Graph } from '@langchain/core/runnables/graph'
import { concat } from '@langchain/core/utils/stream'
import { type Decision, PlanoError } from '@planojs/core'
import { readConversation } from '../message/read-conversation.ts'
import { readText } from '../message/read-text.ts'
import { addResults } from './add-results.ts'
import { createDecider, type Decider, type RoutePick, type RouterQuestion } from './create-decider.ts'
import { drawRoutes } from './draw-routes.ts'
import { mergeResults } from './merge-results.ts'
import { type ChainDescriptions, type RoutingChain, readRoutingChain } from './read-routing-chain.ts'
import { routeInput } from './route-input.ts'
import type { RouteResult } from './route-result.ts'
import type { PlanoRouterFields } from './router-fields.ts'
import { toRunnable } from './to-runnable.ts'

/** Options with functions or objects; a router with any of them cannot be serialised. */
const CODE_FIELDS = ['plano', 'readInput', 'nextInput', 'merge', 'onDecision'] as const

interface Run {
  config: Partial<RunnableConfig>
  manager: CallbackManagerForChainRun | undefined
}

/**
 * A Runnable that replaces a routing chain. It decides from descriptions, examples and the conversation which route
 * answers, without a key or network, and returns that route's answer. Throws PlanoError `no_match` when no route fits
 * and there is no fallback.
 */
export class PlanoRouter<Input = unknown, Output = unknown> extends Runnable<Input, Output> {
  static override lc_name(): string {
    return 'PlanoRouter'
  }

  override lc_namespace = ['langchain', 'planojs', 'router']
  override lc_serializable: boolean
  /** The routes' Runnables by name. `routes` itself stays as given, because it is what gets serialised. */
  readonly runnables: Readonly<Record<string, Runnable<Input, Output>>>
  readonly fallback: Runnable<Input, Output> | undefined
  readonly mode: 'single' | 'sequential' | 'parallel'
  readonly #fields: PlanoRouterFields<Input, Output>
  readonly #decide: RunnableLambda<RouterQuestion, RoutePick>

  constructor(fields: PlanoRouterFields<Input, Output>) {
    const runnables = Object.fromEntries(
      Object.entries(fields.routes).map(([name, { runnable }]) => [
        name,
        toRunnable<Input, Output>(runnable, `PlanoRouter: the runnable of the route "${name}"`),
      ]),
    )
    const described = Object.fromEntries(
      Object.entries(fields.routes).map(([name, route]) => [name, { ...route, runnable: runnables[name] }]),
    )
    const fallback =
      fields.fallback === undefined
        ? undefined
        : toRunnable<Input, Output>(fields.fallback, 'PlanoRouter: the fallback')
    super(fallback === undefined ? { ...fields, routes: described } : { ...fields, routes: described, fallback })
    if (Object.keys(runnables).length === 0)
      throw new PlanoError('invalid_config', 'PlanoRouter needs at least one route.')
    this.runnables = runnables
    this.fallback = fallback
    this.mode = fields.mode ?? 'single'
    if (fields.name !== undefined) this.name = fields.name
    this.lc_serializable = CODE_FIELDS.every((name) => fields[name] === undefined)
    this.#fields = fields
    const decide: Decider = createDecider(fields)
    this.#decide = new RunnableLambda<RouterQuestion, RoutePick>({ func: decide }).withConfig({
      runName: 'PlanoDecision',
    }) as unknown as RunnableLambda<RouterQuestion, RoutePick>
  }

  /**
   * Converts a `MultiPromptChain`, `RunnableBranch` or `RouterRunnable` to a router with the same destinations and
   * default. `descriptions` describes each destination by name (for a branch by its number, from "1"). Missing
   * descriptions of a `MultiPromptChain` are read from its prompt.
   */
  static fromChains<Input = unknown, Output = unknown>(
    chain: RoutingChain,
    descriptions: ChainDescriptions = {},
    options: Omit<PlanoRouterFields<Input, Output>, 'routes' | 'fallback'> = {},
  ): PlanoRouter<Input, Output> {
    return new PlanoRouter<Input, Output>({ ...readRoutingChain<Input, Output>(chain, descriptions), ...options })
  }

  /** Decides which routes would answer, and why, without running them. */
  async decide(input: Input, options?: Partial<RunnableConfig>): Promise<Decision> {
    return (await this.#pick(input, { config: ensureConfig(options), manager: undefined })).decision
  }

  override async invoke(input: Input, options?: Partial<RunnableConfig>): Promise<Output> {
    return this._callWithConfig(
      (given: Input, config?: Partial<RunnableConfig>, manager?: CallbackManagerForChainRun) =>
        this.#answer(given, { config: config ?? {}, manager }),
      input,
      options,
    )
  }

  override async *_streamIterator(input: Input, options?: Partial<RunnableConfig>): AsyncGenerator<Output> {
    async function* once() {
      yield input
    }
    yield* this.transform(once(), options ?? {})
  }

  override async *transform(inputs: AsyncGenerator<Input>, options: Partial<RunnableConfig>): AsyncGenerator<Output> {
    yield* this._transformStreamWithConfig(
      inputs,
      (
        given: AsyncGenerator<Input>,
        manager?: CallbackManagerForChainRun,
        config?: Partial<RunnableConfig>,
      ): AsyncGenerator<Output> => this.#stream(given, { config: config ?? {}, manager }),
      options,
    )
  }

  override getGraph(config?: RunnableConfig): Graph {
    const branches = Object.entries(this.runnables).map(([name, runnable]) => ({ name, runnable }))
    if (this.fallback !== undefined) branches.push({ name: 'fallback', runnable: this.fallback })
    return drawRoutes(super.getGraph(config), branches, config)
  }

  async #answer(input: Input, run: Run): Promise<Output> {
    const pick = await this.#pick(input, run)
    if (this.mode === 'parallel' && pick.routes.length > 1) return this.#answerAtOnce(input, pick, run)
    const results = await this.#answerBefore(input, pick, run)
    const { runnable, config } = this.#last(pick, run)
    return runnable.invoke(routeInput(runnable, this.#next(input, results)), config)
  }

  async *#stream(inputs: AsyncGenerator<Input>, run: Run): AsyncGenerator<Output> {
    let input: Input | undefined
    for await (const chunk of inputs) input = input === undefined ? chunk : concat(input as never, chunk as never)
    const given = input as Input
    const pick = await this.#pick(given, run)
    if (this.mode === 'parallel' && pick.routes.length > 1) {
      yield await this.#answerAtOnce(given, pick, run)
      return
    }
    const results = await this.#answerBefore(given, pick, run)
    const { runnable, config } = this.#last(pick, run)
    yield* await runnable.stream(routeInput(runnable, this.#next(given, results)), config)
  }

  async #pick(input: Input, run: Run): Promise<RoutePick> {
    const read = this.#fields.readInput?.(input)
    const messages = typeof read === 'string' ? readConversation(read) : (read ?? readConversation(input))
    const { configurable = {}, signal } = run.config
    const session = configurable['thread_id'] ?? configurable['session']
    const tenant = configurable['tenant']
    const question: RouterQuestion = {
      messages,
      ...(typeof session === 'string' ? { session } : {}),
      ...(typeof tenant === 'string' ? { tenant } : {}),
      ...(signal === undefined ? {} : { signal }),
    }
    const pick = await this.#decide.invoke(question, this.#child('decision', run))
    this.#fields.onDecision?.(pick.decision)
    return pick
  }

  /** Runs all chosen routes except the last, in order. */
  async #answerBefore(input: Input, pick: RoutePick, run: Run): Promise<RouteResult<Output>[]> {
    const results: RouteResult<Output>[] = []
    for (const route of pick.routes.slice(0, -1)) {
      const runnable = this.#runnable(route)
      const given = routeInput(runnable, this.#next(input, results))
      const output = await runnable.invoke(given, this.#routeConfig(route, pick, run))
      results.push({ route, output, text: readText(output) })
    }
    return results
  }

  async #answerAtOnce(input: Input, pick: RoutePick, run: Run): Promise<Output> {
    const results = await Promise.all(
      pick.routes.map(async (route): Promise<RouteResult<Output>> => {
        const runnable = this.#runnable(route)
        const output = await runnable.invoke(routeInput(runnable, input), this.#routeConfig(route, pick, run))
        return { route, output, text: readText(output) }
      }),
    )
    return this.#fields.merge === undefined ? mergeResults(results) : this.#fields.merge(results)
  }

  #next(input: Input, results: readonly RouteResult<Output>[]): Input {
    if (results.length === 0) return input
    return this.#fields.nextInput?.(input, results) ?? addResults(input, results)
  }

  #last(pick: RoutePick, run: Run) {
    const route = pick.routes.at(-1)
    return { runnable: this.#runnable(route), config: this.#routeConfig(route ?? 'fallback', pick, run) }
  }

  #runnable(route: string | undefined): Runnable<Input, Output> {
    const found = route === undefined ? this.fallback : this.runnables[route]
    if (found === undefined) throw new PlanoError('internal', 'a route was chosen that does not exist')
    return found
  }

  #routeConfig(route: string, pick: RoutePick, run: Run): Partial<RunnableConfig> {
    const config = this.#child(`route:${route}`, run)
    const task = pick.decision.tasks?.[route]
    const facts = { plano_route: route, plano_decision: pick.decision.id, plano_stage: pick.decision.stage }
    return {
      ...config,
      metadata: { ...config.metadata, ...facts, ...(task === undefined ? {} : { plano_task: task }) },
    }
  }

  #child(tag: string, run: Run): Partial<RunnableConfig> {
    const callbacks = run.manager?.getChild(tag)
    return callbacks === undefined ? run.config : patchConfig(run.config, { callbacks })
  }
}
