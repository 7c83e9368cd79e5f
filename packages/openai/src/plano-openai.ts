import { type Plano, requirePlano } from '@planojs/core'
import { bindFetch, type ClientBinding } from './bind-fetch.ts'

/** Client options for `new OpenAI(…)`, versions 5 to 7. */
export interface PlanoOpenAIOptions {
  baseURL: string
  apiKey: string
  fetch: Plano['fetch']
  /** The engine retries; retries in the client would multiply them. */
  maxRetries: 0
}

/** Options of `planoOpenAI`. */
export interface PlanoOpenAIConfig extends ClientBinding {
  /** Agent listener for all calls of this client. Default: the `model` of each call decides. */
  listener?: string
}

/**
 * Returns client options that connect the official OpenAI client to an engine in this process: `new
 * OpenAI(planoOpenAI(plano))`. The base URL is never resolved, and an API key from the environment is never sent
 * anywhere.
 */
export function planoOpenAI(plano: Pick<Plano, 'fetch'>, config: PlanoOpenAIConfig = {}): PlanoOpenAIOptions {
  requirePlano(plano, 'planoOpenAI')
  const { listener, ...binding } = config
  const path = listener === undefined ? '/v1' : `/agents/${encodeURIComponent(listener)}/v1`
  return { baseURL: `http://plano.internal${path}`, apiKey: 'plano', fetch: bindFetch(plano, binding), maxRetries: 0 }
}
