import { type Plano, requirePlano } from '@planojs/core'
import { bindFetch, type ClientBinding } from './bind-fetch.ts'

/** Options for `new OpenAI(…)`, accepted by versions 5 to 7. */
export interface PlanoOpenAIOptions {
  baseURL: string
  apiKey: string
  fetch: Plano['fetch']
  /** Retries are the engine's; a client that retried too would multiply them. */
  maxRetries: 0
}

/** What every call of one OpenAI client has in common. */
export interface PlanoOpenAIConfig extends ClientBinding {
  /** Agent listener that answers every call of this client; by default `model` of each call decides. */
  listener?: string
}

/**
 * Client options that put a Plano under the official OpenAI client, in process: `new OpenAI(planoOpenAI(plano))`. The
 * base URL is never resolved, and an API key of the environment is never sent anywhere.
 */
export function planoOpenAI(plano: Pick<Plano, 'fetch'>, config: PlanoOpenAIConfig = {}): PlanoOpenAIOptions {
  requirePlano(plano, 'planoOpenAI')
  const { listener, ...binding } = config
  const path = listener === undefined ? '/v1' : `/agents/${encodeURIComponent(listener)}/v1`
  return { baseURL: `http://plano.internal${path}`, apiKey: 'plano', fetch: bindFetch(plano, binding), maxRetries: 0 }
}
