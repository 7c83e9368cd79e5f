import type { RunnableLike } from '@langchain/core/runnables'
import type { ChatMessage, Decision, Plano, PlanoConfigInput } from '@planojs/core'
import type { RouteResult } from './route-result.ts'

/** An agent from `createAgent`. It is not a Runnable, but its graph is. */
export interface AgentLike {
  graph: object
  invoke(...given: never[]): unknown
}

/** A compiled LangGraph graph, known by its marker. Its state may be of any type. */
export interface GraphLike {
  lg_is_pregel: boolean
  invoke(...given: never[]): unknown
}

/** A route: what it is for, and what answers. */
export interface RouteFields<Input, Output> {
  /** What this route is for. The router decides by this text. */
  description: string
  /** Typical requests for this route. */
  examples?: string[]
  /** A Runnable, a function, a compiled graph, or an agent from `createAgent`. */
  runnable: RunnableLike<Input, Output> | GraphLike | AgentLike
}

/**
 * How routes are chosen: the `orchestration` settings of a configuration, except those covered by `mode` and
 * `maxRoutes`.
 */
export type RouterOrchestration = Omit<
  NonNullable<PlanoConfigInput['orchestration']>,
  'mode' | 'max_agents' | 'no_match' | 'merge'
>

/** Options of `new PlanoRouter(…)`. */
export interface PlanoRouterFields<Input, Output> {
  routes: Readonly<Record<string, RouteFields<Input, Output>>>
  /** Answers when no route fits. Without it, PlanoError `no_match` is thrown. */
  fallback?: RunnableLike<Input, Output> | GraphLike | AgentLike
  /**
   * "single": one route (default). "sequential": several in order, each with the answers of those before. "parallel":
   * several at the same time.
   */
  mode?: 'single' | 'sequential' | 'parallel'
  /** Largest number of routes when several are allowed. Default 4. */
  maxRoutes?: number
  /**
   * An engine of the application that makes the decisions. Its agent ids, or the names of its model routes, must match
   * the route names. Default: the router creates its own.
   */
  plano?: Plano
  /** The agent listener of `plano` to use, if it has several. */
  listener?: string
  /** Confidence, rules, router model and so on, for the router's own engine. */
  orchestration?: RouterOrchestration
  /** Models for `orchestration.router_model` of the router's own engine. */
  modelProviders?: NonNullable<PlanoConfigInput['model_providers']>
  /** Reads the conversation from a custom input type. */
  readInput?: (input: Input) => readonly ChatMessage[] | string
  /** The input of a route after others have answered. Default: their answers are inserted before the question. */
  nextInput?: (input: Input, results: readonly RouteResult<Output>[]) => Input
  /** Merges the outputs of parallel routes. Default: texts and messages are joined. */
  merge?: (results: readonly RouteResult<Output>[]) => Output | Promise<Output>
  /** Called with every decision before any route runs. */
  onDecision?: (decision: Decision) => void
  /** Name of the router in traces and graphs. */
  name?: string
}
