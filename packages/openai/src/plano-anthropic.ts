import { type Plano, requirePlano } from '@planojs/core'
import { bindFetch, type ClientBinding } from './bind-fetch.ts'

/** Client options for `new Anthropic(…)`. */
export interface PlanoAnthropicOptions {
  baseURL: string
  apiKey: string
  fetch: Plano['fetch']
  maxRetries: 0
}

/** Options of `planoAnthropic`. */
export interface PlanoAnthropicConfig extends ClientBinding {
  /** Agent listener for all calls of this client. Default: the `model` of each call decides. */
  listener?: string
}

/**
 * Returns client options that connect the official Anthropic client to an engine in this process: `new
 * Anthropic(planoAnthropic(plano))`.
 */
export function planoAnthropic(plano: Pick<Plano, 'fetch'>, config: PlanoAnthropicConfig = {}): PlanoAnthropicOptions {
  requirePlano(plano, 'planoAnthropic')
  const { listener, ...binding } = config
  const path = listener === undefined ? '' : `/agents/${encodeURIComponent(listener)}`
  return { baseURL: `http://plano.internal${path}`, apiKey: 'plano', fetch: bindFetch(plano, binding), maxRetries: 0 }
}
