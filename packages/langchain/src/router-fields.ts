import type { RunnableLike } from '@langchain/core/runnables'
import type { ChatMessage, Decision, Plano, PlanoConfigInput } from '@planojs/core'
import type { RouteResult } from './route-result.ts'

/** An agent of `createAgent`: no Runnable itself, its graph is one. */
export interface AgentLike {
  graph: object
  invoke(...given: never[]): unknown
}

/** Something that answers, and what it is for. */
export interface RouteFields<Input, Output> {
  /** What this route is for; the router decides by it. */
  description: string
  /** Requests that belong here. */
  examples?: string[]
  /** A Runnable, a function, a compiled graph or an agent of `createAgent`. */
  runnable: RunnableLike<Input, Output> | AgentLike
}

/** How routes are chosen: the `orchestration` of a configuration, where `mode` and `maxRoutes` do not say it. */
export type RouterOrchestration = Omit<
  NonNullable<PlanoConfigInput['orchestration']>,
  'mode' | 'max_agents' | 'no_match' | 'merge'
>

/** Options of `new PlanoRouter(…)`. */
export interface PlanoRouterFields<Input, Output> {
  routes: Readonly<Record<string, RouteFields<Input, Output>>>
  /** Answers what no route fits. Without it such input is refused with PlanoError `no_match`. */
  fallback?: RunnableLike<Input, Output> | AgentLike
  /**
   * One route (`single`, the default), several in order, each seeing what those before answered (`sequential`), or
   * several at once (`parallel`).
   */
  mode?: 'single' | 'sequential' | 'parallel'
  /** At most so many routes answer in the modes that allow several. Default 4. */
  maxRoutes?: number
  /**
   * An engine of the application that decides in place of an own one: its agent ids, or the names of its routes to
   * models, are the names of the routes here.
   */
  plano?: Plano
  /** The agent listener of `plano` that is asked, when it has several. */
  listener?: string
  /** Confidence, rules, router model and the rest for the own engine. */
  orchestration?: RouterOrchestration
  /** Models that the own engine may ask, for `orchestration.router_model`. */
  modelProviders?: NonNullable<PlanoConfigInput['model_providers']>
  /** Reads the conversation out of inputs of a shape of your own. */
  readInput?: (input: Input) => readonly ChatMessage[] | string
  /** What a route gets when others answered before it. By default the answers are put before the question. */
  nextInput?: (input: Input, results: readonly RouteResult<Output>[]) => Input
  /** Makes one output of those of routes that ran in parallel. By default texts and messages are joined. */
  merge?: (results: readonly RouteResult<Output>[]) => Output | Promise<Output>
  /** Told every decision before anything runs. */
  onDecision?: (decision: Decision) => void
  /** Name of the router in traces and graphs. */
  name?: string
}
