import type { PlanoConfig } from '../../config/schema/root.ts'
import type { Exchange } from '../../contract/call/exchange.ts'
import type { UpstreamRequest } from '../../contract/execute/candidate.ts'
import { hashConversation } from '../../decide/session/prefix-hash.ts'

/** Whether requests with the same beginning go to the same instance, for all models or behind an endpoint. */
function keepsPrefixes({ prompt_caching: caching, endpoints }: PlanoConfig): boolean {
  return caching.prefix_affinity === true || Object.values(endpoints).some((each) => each.prefix_affinity === true)
}

/** Computes a key from the beginning of a conversation, if the configuration and the request allow it. */
export function createPrefixReader(
  config: PlanoConfig,
): (exchange: Exchange, request: UpstreamRequest) => string | undefined {
  if (!keepsPrefixes(config)) return () => undefined
  return (exchange, request) => {
    if (exchange.header('x-plano-cache')?.trim().toLowerCase() === 'off') return undefined
    const { tenant } = exchange.context
    return hashConversation({ messages: request.conversation(), body: request.body, tenant }).prefix
  }
}
