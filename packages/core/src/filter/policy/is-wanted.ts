import type { Exchange } from '../../contract/exchange.ts'
import type { ChainLink, Station } from '../chain-link.ts'
import type { FilterGround } from '../filter-ground.ts'
import type { Subject } from '../view-request.ts'

interface Wanting {
  link: ChainLink
  station: Station
  subject: Subject
}

/** Decisions by exchange (its outcome, which views of it share), place and filter. */
const decided = new WeakMap<object, Map<string, boolean>>()

/**
 * Whether a filter sees a request, by its share and its conditions. Decided once before a target and kept for what comes
 * back from it: a filter that masked a request also sees the answer.
 */
export function isWanted(ground: FilterGround, exchange: Exchange, wanting: Wanting & { before: boolean }): boolean {
  const { link, station, before } = wanting
  if (link.sample >= 1 && !link.when) return true
  const kept = decided.get(exchange.outcome) ?? new Map<string, boolean>()
  decided.set(exchange.outcome, kept)
  const key = `${station.place} ${station.target ?? ''} ${link.id}`
  const known = before ? undefined : kept.get(key)
  const wanted = known ?? decide(ground, exchange, wanting)
  kept.set(key, wanted)
  return wanted
}

function decide(ground: FilterGround, exchange: Exchange, { link, subject }: Wanting): boolean {
  if (link.sample < 1 && ground.random() >= link.sample) return false
  if (!link.when) return true
  return link.when({
    messages: subject.conversation(),
    named: subject.model,
    body: subject.body,
    header: exchange.header,
    context: exchange.context,
  })
}
