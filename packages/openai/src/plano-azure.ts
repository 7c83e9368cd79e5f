import { type Plano, requirePlano } from '@planojs/core'
import { bindFetch, type ClientBinding } from './bind-fetch.ts'

/** Client options for `new AzureOpenAI(…)`. */
export interface PlanoAzureOptions {
  endpoint: string
  apiVersion: string
  apiKey: string
  fetch: Plano['fetch']
  maxRetries: 0
}

/**
 * Returns client options that connect the Azure OpenAI client to an engine in this process. Deployment names are models
 * or aliases of the engine.
 */
export function planoAzure(plano: Pick<Plano, 'fetch'>, config: ClientBinding = {}): PlanoAzureOptions {
  requirePlano(plano, 'planoAzure')
  return {
    endpoint: 'http://plano.internal',
    // Required by the client; the engine accepts any version.
    apiVersion: '2024-10-21',
    apiKey: 'plano',
    fetch: bindFetch(plano, config),
    maxRetries: 0,
  }
}
