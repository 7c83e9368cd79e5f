import { CONFIG_DEFAULTS } from '../../config/defaults.ts'
import type { PlanoConfig } from '../../config/schema/root.ts'
import type { CallBody } from '../../contract/call/client-call.ts'
import type { Exchange } from '../../contract/call/exchange.ts'
import type { InferenceRequest } from '../../contract/call/inference-request.ts'
import { describeIncoming } from '../../observe/describe-response.ts'
import type { AddressBook } from '../../surface/address-request.ts'
import { readInferenceRequest, readReceived, receiveBody } from '../../surface/read-call.ts'
import type { EngineServices } from '../open-engine-services.ts'
import type { Entry } from '../pipeline.ts'
import { readConversation } from '../turn/conversation.ts'
import { withSystemPrompt } from '../turn/with-system-prompt.ts'

export function maxBodyBytes(config: PlanoConfig): number {
  return config.max_body ?? CONFIG_DEFAULTS.max_body
}

type Assembly = EngineServices & { book: AddressBook }

/** Parses a request and emits its event, even if parsing fails. */
export function readEntry(assembly: Assembly, exchange: Exchange, entry: Entry): Promise<InferenceRequest> {
  return receiveBody(entry.call, { maxBytes: maxBodyBytes(assembly.config), platform: assembly.platform }).then(
    (received) => readRequest(assembly, exchange, { entry, received }),
    (error: unknown) => {
      emitRequest(assembly, exchange, entry)
      throw error
    },
  )
}

function readRequest(
  assembly: Assembly,
  exchange: Exchange,
  { entry, received }: { entry: Entry; received: CallBody | undefined },
): InferenceRequest {
  const { call, surface } = entry
  let warnings: string[] | undefined
  try {
    const request = readInferenceRequest(readReceived(received, call.header), surface, {
      book: exchange.parent ? { ...assembly.book, agentsOnly: false } : assembly.book,
      path: call.path,
      readConversation,
      warn(message) {
        warnings = [...(warnings ?? []), message]
      },
    })
    const ready = withSystemPrompt(assembly.config, exchange, request)
    exchange.outcome.request = ready
    return ready
  } finally {
    emitRequest(assembly, exchange, entry)
    if (warnings) warn(exchange, warnings)
  }
}

function emitRequest(assembly: Assembly, exchange: Exchange, { call, surface }: Entry): void {
  if (!assembly.observer.hasListener(exchange, 'request')) return
  const facts = describeIncoming(exchange, { dialect: surface.dialect, path: call.path })
  exchange.emit({ type: 'request', requestId: exchange.id, at: exchange.startedAt, ...facts })
}

function warn(exchange: Exchange, warnings: readonly string[]): void {
  const at = exchange.startedAt
  for (const message of warnings)
    exchange.emit({ type: 'warning', requestId: exchange.id, at, code: 'request', message })
}
