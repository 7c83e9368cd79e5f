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

/** Reads what was asked and tells of the request, also of one that could not be read. */
export async function readEntry(
  house: Ground & { book: AddressBook },
  exchange: Exchange,
  { call, surface }: Entry,
): Promise<Asked> {
  const warnings: string[] = []
  try {
    const asked = await readCall(call, surface, {
      book: exchange.parent ? { ...house.book, agentsOnly: false } : house.book,
      maxBodyBytes: maxBodyBytes(house.config),
      readConversation,
      warn: (message) => warnings.push(message),
    })
    const ready = withSystemPrompt(house.config, exchange, asked)
    exchange.outcome.asked = ready
    return ready
  } finally {
    if (house.observer.hears(exchange, 'request')) {
      const facts = describeAsked(exchange, { dialect: surface.dialect, path: call.path })
      exchange.emit({ type: 'request', requestId: exchange.id, at: exchange.startedAt, ...facts })
    }
    const at = exchange.startedAt
    for (const message of warnings)
      exchange.emit({ type: 'warning', requestId: exchange.id, at, code: 'request', message })
  }
}
