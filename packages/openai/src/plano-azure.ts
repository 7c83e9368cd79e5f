import { type Plano, requirePlano } from '@planojs/core'
import { bindFetch, type ClientBinding } from './bind-fetch.ts'

/** Options for `new AzureOpenAI(…)`. */
export interface PlanoAzureOptions {
  endpoint: string
  apiVersion: string
  apiKey: string
  fetch: Plano['fetch']
  maxRetries: 0
}

/** Client options that put a Plano under the client of Azure OpenAI: deployments are models or aliases of the engine. */
export function planoAzure(plano: Pick<Plano, 'fetch'>, config: ClientBinding = {}): PlanoAzureOptions {
  requirePlano(plano, 'planoAzure')
  return {
    endpoint: 'http://plano.internal',
    // The client wants one; the engine reads every version alike.
    apiVersion: '2024-10-21',
    apiKey: 'plano',
    fetch: bindFetch(plano, config),
    maxRetries: 0,
  }
}
