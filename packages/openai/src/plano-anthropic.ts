import { type Plano, requirePlano } from '@planojs/core'
import { bindFetch, type ClientBinding } from './bind-fetch.ts'

/** Options for `new Anthropic(…)`. */
export interface PlanoAnthropicOptions {
  baseURL: string
  apiKey: string
  fetch: Plano['fetch']
  maxRetries: 0
}

/** What every call of one Anthropic client has in common. */
export interface PlanoAnthropicConfig extends ClientBinding {
  /** Agent listener that answers every call of this client; by default `model` of each call decides. */
  listener?: string
}

/** Client options that put a Plano under the official Anthropic client, in process: `new Anthropic(planoAnthropic(plano))`. */
export function planoAnthropic(plano: Pick<Plano, 'fetch'>, config: PlanoAnthropicConfig = {}): PlanoAnthropicOptions {
  requirePlano(plano, 'planoAnthropic')
  const { listener, ...binding } = config
  const path = listener === undefined ? '' : `/agents/${encodeURIComponent(listener)}`
  return { baseURL: `http://plano.internal${path}`, apiKey: 'plano', fetch: bindFetch(plano, binding), maxRetries: 0 }
}
