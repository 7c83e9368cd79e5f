import type { Exchange } from '../../contract/call/exchange.ts'
import type { ChainLink, FilterChain } from '../chain-link.ts'
import type { FilterRuntime } from '../filter-runtime.ts'
import type { Subject } from '../view-request.ts'

interface Wanting {
  link: ChainLink
  chain: FilterChain
  subject: Subject
}

/** Decisions by exchange outcome (shared by all views of an exchange), place and filter. */
const decided = new WeakMap<object, Map<string, boolean>>()

/**
 * Whether a filter sees a request, according to its sample rate and conditions. Decided once before a target and reused
 * for the answer, so that a filter that masked a request also sees the answer.
 */
export function isWanted(runtime: FilterRuntime, exchange: Exchange, wanting: Wanting & { before: boolean }): boolean {
  const { link, chain, before } = wanting
  if (link.sample >= 1 && !link.when) return true
  const kept = decided.get(exchange.outcome) ?? new Map<string, boolean>()
  decided.set(exchange.outcome, kept)
  const key = `${chain.place} ${chain.target ?? ''} ${link.id}`
  const known = before ? undefined : kept.get(key)
  const wanted = known ?? decide(runtime, exchange, wanting)
  kept.set(key, wanted)
  return wanted
}

function decide(runtime: FilterRuntime, exchange: Exchange, { link, subject }: Wanting): boolean {
  if (link.sample < 1 && runtime.random() >= link.sample) return false
  if (!link.when) return true
  return link.when({
    messages: subject.conversation(),
    named: subject.model,
    body: subject.body,
    header: exchange.header,
    context: exchange.context,
  })
}
