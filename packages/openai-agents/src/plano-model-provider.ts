import type { Model, ModelProvider } from '@openai/agents-core'
import { OpenAIProvider } from '@openai/agents-openai'
import { type CallContext, type Plano, requirePlano } from '@planojs/core'
import OpenAI from 'openai'

/** What every call through one model provider has in common. */
export interface PlanoModelProviderConfig {
  /** Model, alias, agent or agent listener of agents that name none; by default the engine routes. */
  model?: string
  /** Agent listener that answers every call. */
  listener?: string
  /** `responses` (default) keeps reasoning items and tool calls as they are; `chat` is for code that expects the older API. */
  api?: 'responses' | 'chat'
  /** Who calls, as the application knows it: limits, affinity and traces go by it. */
  tenant?: string
  user?: string
  session?: string
  tags?: CallContext['tags']
}

/** The name that stands for none; it never leaves this package. */
const UNNAMED = 'auto'

/**
 * Makes an engine the model provider of the OpenAI Agents SDK, in process: `new Runner({ modelProvider:
 * planoModelProvider(plano) })`. Agents then name models, aliases and agent listeners of the engine, of whatever provider.
 */
export function planoModelProvider(
  plano: Pick<Plano, 'fetch'>,
  config: PlanoModelProviderConfig = {},
): ModelProvider & { close(): Promise<void> } {
  requirePlano(plano, 'planoModelProvider')
  const { model, listener, api, ...who } = config
  const path = listener === undefined ? '/v1' : `/agents/${encodeURIComponent(listener)}/v1`
  const context: CallContext = Object.fromEntries(Object.entries(who).filter(([, value]) => value !== undefined))
  const client = new OpenAI({
    baseURL: `http://plano.internal${path}`,
    apiKey: 'plano',
    fetch: (input, init) => plano.fetch(input, { ...withoutMarker(init), context }),
    // Retries are the engine's; a client that retried too would multiply them.
    maxRetries: 0,
  })
  const provider = new OpenAIProvider({ openAIClient: client, useResponses: api !== 'chat' })
  return {
    // An agent without a model has an empty name, of which the SDK would make a model of OpenAI's.
    getModel: (name?: string): Promise<Model> => provider.getModel(name || model || UNNAMED),
    close: () => provider.close(),
  }
}

/** A request that names no model is one that the engine routes. */
function withoutMarker(init: RequestInit | undefined): RequestInit | undefined {
  if (typeof init?.body !== 'string' || !init.body.includes(`"${UNNAMED}"`)) return init
  const body: unknown = JSON.parse(init.body)
  if (typeof body !== 'object' || body === null || !('model' in body) || body.model !== UNNAMED) return init
  const { model: _, ...rest } = body
  return { ...init, body: JSON.stringify(rest) }
}
