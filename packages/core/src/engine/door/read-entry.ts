import { CONFIG_DEFAULTS } from '../../config/defaults.ts'
import type { PlanoConfig } from '../../config/schema/root.ts'
import type { Asked } from '../../contract/asked.ts'
import type { CallBody } from '../../contract/client-call.ts'
import type { Exchange } from '../../contract/exchange.ts'
import { describeAsked } from '../../observe/describe-response.ts'
import type { AddressBook } from '../../surface/address-request.ts'
import { readAsked, readReceived, receiveBody } from '../../surface/read-call.ts'
import type { Ground } from '../open-ground.ts'
import type { Entry } from '../pipeline.ts'
import { readConversation } from '../turn/conversation.ts'
import { withSystemPrompt } from '../turn/with-system-prompt.ts'

export function maxBodyBytes(config: PlanoConfig): number {
  return config.max_body ?? CONFIG_DEFAULTS.max_body
}

type House = Ground & { book: AddressBook }

/** Parses a request and emits its event, even if parsing fails. */
export function readEntry(house: House, exchange: Exchange, entry: Entry): Promise<Asked> {
  return receiveBody(entry.call, { maxBytes: maxBodyBytes(house.config), platform: house.platform }).then(
    (received) => readRequest(house, exchange, { entry, received }),
    (error: unknown) => {
      tellRequest(house, exchange, entry)
      throw error
    },
  )
}

function readRequest(
  house: House,
  exchange: Exchange,
  { entry, received }: { entry: Entry; received: CallBody | undefined },
): Asked {
  const { call, surface } = entry
  let warnings: string[] | undefined
  try {
    const asked = readAsked(readReceived(received, call.header), surface, {
      book: exchange.parent ? { ...house.book, agentsOnly: false } : house.book,
      path: call.path,
      readConversation,
      warn(message) {
        warnings = [...(warnings ?? []), message]
      },
    })
    const ready = withSystemPrompt(house.config, exchange, asked)
    exchange.outcome.asked = ready
    return ready
  } finally {
    tellRequest(house, exchange, entry)
    if (warnings) warn(exchange, warnings)
  }
}

function tellRequest(house: House, exchange: Exchange, { call, surface }: Entry): void {
  if (!house.observer.hears(exchange, 'request')) return
  const facts = describeAsked(exchange, { dialect: surface.dialect, path: call.path })
  exchange.emit({ type: 'request', requestId: exchange.id, at: exchange.startedAt, ...facts })
}

function warn(exchange: Exchange, warnings: readonly string[]): void {
  const at = exchange.startedAt
  for (const message of warnings)
    exchange.emit({ type: 'warning', requestId: exchange.id, at, code: 'request', message })
}
