import type { PlanoConfig } from '../config/schema/root.ts'
import type { UpstreamRequest } from '../contract/candidate.ts'
import type { Exchange } from '../contract/exchange.ts'
import { hashConversation } from '../decide/session/prefix-hash.ts'

/** Whether requests that begin alike go to the same instance, of all models or of those behind an endpoint. */
function keepsPrefixes({ prompt_caching: caching, endpoints }: PlanoConfig): boolean {
  return caching.prefix_affinity === true || Object.values(endpoints).some((each) => each.prefix_affinity === true)
}

/** The beginning of the conversation as a key, where the configuration keeps those together and the request lets it. */
export function prefixOf(config: PlanoConfig, exchange: Exchange, request: UpstreamRequest): string | undefined {
  const isOff = exchange.header('x-plano-cache')?.trim().toLowerCase() === 'off'
  if (isOff || !keepsPrefixes(config)) return undefined
  const { tenant } = exchange.context
  return hashConversation({ messages: request.conversation(), body: request.body, tenant }).prefix
}
