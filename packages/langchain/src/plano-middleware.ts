import { AIMessage, type BaseMessage } from '@langchain/core/messages'
import { type Decision, type Plano, PlanoError } from '@planojs/core'
import type { ChatPlanoFields } from './chat/chat-fields.ts'
import { ChatPlano } from './chat/chat-plano.ts'
import { toChatMessages } from './message/to-chat-messages.ts'

/** Limits for one answer of an agent, counted since the last user message. */
export interface AgentBudget {
  /** Number of model calls. */
  calls?: number
  /** Number of tokens in all calls, as reported by the models. */
  tokens?: number
  /** "end" ends with an explanatory message, "error" throws PlanoError `budget_exceeded`. Default "end". */
  exceeded?: 'end' | 'error'
}

/** Options of `planoMiddleware`. */
export interface PlanoMiddlewareOptions<Model = unknown>
  extends Pick<ChatPlanoFields, 'model' | 'listener' | 'session' | 'headers'> {
  plano: Plano
  /**
   * Models of the application, by the name of the corresponding route or agent. The engine then only decides which of
   * them answers a turn. Without `models` the engine answers itself, with its own models, filters, limits and failover.
   */
  models?: Readonly<Record<string, Model>>
  budget?: AgentBudget
  /** Called with every decision between `models`. */
  onDecision?: (decision: Decision) => void
}

interface TurnRequest {
  messages: BaseMessage[]
}

interface AgentState {
  messages: BaseMessage[]
}

type Handler<Request, Reply> = (request: Request) => Reply | PromiseLike<Reply>

/**
 * A middleware for `createAgent`. Declared structurally, so that `langchain` is only needed by applications with
 * agents.
 */
export interface PlanoAgentMiddleware {
  name: string
  wrapModelCall<Request extends TurnRequest, Reply>(request: Request, handler: Handler<Request, Reply>): Promise<Reply>
  beforeModel: {
    hook(state: AgentState): { jumpTo: 'end'; messages: AIMessage[] } | undefined
    canJumpTo: 'end'[]
  }
}

/**
 * Routes the model calls of a `createAgent` agent through the engine, with its filters and limits, or between `models`.
 * A budget limits what one answer may cost.
 */
export function planoMiddleware<Model = unknown>(options: PlanoMiddlewareOptions<Model>): PlanoAgentMiddleware {
  const { plano, models, budget = {} } = options
  const model = models === undefined ? new ChatPlano(chatFields(options)) : undefined
  return {
    name: 'PlanoMiddleware',
    async wrapModelCall(request, handler) {
      if (models === undefined) return handler({ ...request, model })
      const listener = options.listener === undefined ? {} : { listener: options.listener }
      const session = options.session === undefined ? {} : { session: options.session }
      const decision = await plano.decide({ messages: toChatMessages(request.messages), ...listener, ...session })
      options.onDecision?.(decision)
      const chosen = namesOf(decision).find((name) => Object.hasOwn(models, name))
      // If no model was given for the chosen name, the agent uses its own.
      return handler(chosen === undefined ? request : { ...request, model: models[chosen] })
    },
    beforeModel: { hook: (state) => checkBudget(state.messages, budget), canJumpTo: ['end'] },
  }
}

function chatFields(options: PlanoMiddlewareOptions): ChatPlanoFields {
  const { plano, model, listener, session, headers } = options
  return {
    plano,
    ...(model === undefined ? {} : { model }),
    ...(listener === undefined ? {} : { listener }),
    ...(session === undefined ? {} : { session }),
    ...(headers === undefined ? {} : { headers }),
  }
}

function namesOf(decision: Decision): string[] {
  return [...decision.agents, ...(decision.route === null ? [] : [decision.route]), ...decision.models]
}

function checkBudget(messages: readonly BaseMessage[], budget: AgentBudget) {
  const since = messages.slice(messages.findLastIndex((message) => message.type === 'human') + 1)
  const answers = since.filter((message): message is AIMessage => message.type === 'ai')
  const tokens = answers.reduce((sum, answer) => sum + tokensOf(answer), 0)
  const spent =
    (budget.calls !== undefined && answers.length >= budget.calls && `${answers.length} model calls`) ||
    (budget.tokens !== undefined && tokens >= budget.tokens && `${tokens} tokens`)
  if (!spent) return undefined
  const message = `The budget of this answer is used up after ${spent}.`
  if (budget.exceeded === 'error') throw new PlanoError('budget_exceeded', message)
  return { jumpTo: 'end' as const, messages: [new AIMessage(message)] }
}

/** LangChain's types omit usage on messages of unknown structure. */
function tokensOf(answer: { usage_metadata?: unknown }): number {
  const usage = answer.usage_metadata as { total_tokens?: number } | undefined
  return usage?.total_tokens ?? 0
}
