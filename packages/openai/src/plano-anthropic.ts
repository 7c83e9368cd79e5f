import type { Plano } from '@planojs/core'

/** Options for `new Anthropic(…)`. */
export interface PlanoAnthropicOptions {
  baseURL: string
  apiKey: string
  fetch: Plano['fetch']
  maxRetries: 0
}

/** Client options that put a Plano under the official Anthropic client, in process: `new Anthropic(planoAnthropic(plano))`. */
export function planoAnthropic(plano: Pick<Plano, 'fetch'>, config: { listener?: string } = {}): PlanoAnthropicOptions {
  const path = config.listener === undefined ? '' : `/agents/${encodeURIComponent(config.listener)}`
  return { baseURL: `http://plano.internal${path}`, apiKey: 'plano', fetch: plano.fetch, maxRetries: 0 }
}
