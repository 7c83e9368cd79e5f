import type { Model, ModelProvider } from '@openai/agents-core'
import { OpenAIProvider } from '@openai/agents-openai'
import { type CallContext, type Plano, requirePlano } from '@planojs/core'
import OpenAI from 'openai'

/** Options of `planoModelProvider`. */
export interface PlanoModelProviderConfig {
  /** Model, alias, agent or agent listener for agents without a model. Default: the engine routes. */
  model?: string
  /** Agent listener for all calls. */
  listener?: string
  /** `responses` (default) preserves reasoning items and tool calls; `chat` is for code that expects the older API. */
  api?: 'responses' | 'chat'
  /** The caller's identity, as the application knows it. Used for limits, affinity and traces. */
  tenant?: string
  user?: string
  session?: string
  tags?: CallContext['tags']
}

/** Placeholder for a missing model name; it is never sent. */
const UNNAMED = 'auto'

/**
 * Creates a model provider of the OpenAI Agents SDK for an engine in this process: `new Runner({ modelProvider:
 * planoModelProvider(plano) })`. Agents then use the engine's models, aliases and agent listeners.
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
    // The engine retries; retries in the client would multiply them.
    maxRetries: 0,
  })
  const provider = new OpenAIProvider({ openAIClient: client, useResponses: api !== 'chat' })
  return {
    // An agent without a model has an empty name, which the SDK would replace with an OpenAI model.
    getModel: (name?: string): Promise<Model> => provider.getModel(name || model || UNNAMED),
    close: () => provider.close(),
  }
}

/** Removes the placeholder, so that the engine routes the request. */
function withoutMarker(init: RequestInit | undefined): RequestInit | undefined {
  if (typeof init?.body !== 'string' || !init.body.includes(`"${UNNAMED}"`)) return init
  const body: unknown = JSON.parse(init.body)
  if (typeof body !== 'object' || body === null || !('model' in body) || body.model !== UNNAMED) return init
  const { model: _, ...rest } = body
  return { ...init, body: JSON.stringify(rest) }
}
