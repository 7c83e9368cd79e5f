import { CONFIG_DEFAULTS } from '../config/defaults.ts'
import type { PlanoConfig } from '../config/schema/root.ts'
import type { Asked } from '../contract/asked.ts'
import type { Exchange } from '../contract/exchange.ts'
import { describeAsked } from '../observe/describe-response.ts'
import type { AddressBook } from '../surface/address-request.ts'
import { readCall } from '../surface/read-call.ts'
import { readConversation } from './conversation.ts'
import type { Ground } from './open-ground.ts'
import type { Entry } from './pipeline.ts'
import { withSystemPrompt } from './with-system-prompt.ts'

export function maxBodyBytes(config: PlanoConfig): number {
  return config.max_body ?? CONFIG_DEFAULTS.max_body
}

type House = Ground & { book: AddressBook }

/** Reads what was asked and tells of the request, also of one that could not be read. */
export function readEntry(house: House, exchange: Exchange, entry: Entry): Promise<Asked> {
  const warnings: string[] = []
  const { call, surface } = entry
  const reading = readCall(call, surface, {
    book: exchange.parent ? { ...house.book, agentsOnly: false } : house.book,
    maxBodyBytes: maxBodyBytes(house.config),
    readConversation,
    warn: (message) => warnings.push(message),
  })
  return reading.then(
    (asked) => {
      try {
        const ready = withSystemPrompt(house.config, exchange, asked)
        exchange.outcome.asked = ready
        return ready
      } finally {
        tellRequest(house, exchange, { entry, warnings })
      }
    },
    (error: unknown) => {
      tellRequest(house, exchange, { entry, warnings })
      throw error
    },
  )
}

function tellRequest(
  house: House,
  exchange: Exchange,
  { entry, warnings }: { entry: Entry; warnings: readonly string[] },
): void {
  if (house.observer.hears(exchange, 'request')) {
    const facts = describeAsked(exchange, { dialect: entry.surface.dialect, path: entry.call.path })
    exchange.emit({ type: 'request', requestId: exchange.id, at: exchange.startedAt, ...facts })
  }
  const at = exchange.startedAt
  for (const message of warnings)
    exchange.emit({ type: 'warning', requestId: exchange.id, at, code: 'request', message })
}
