import type { Address, InferenceRequest, RoutePreference } from '../contract/call/inference-request.ts'
import type { JsonObject } from '../contract/json.ts'
import type { ClientDialect } from '../contract/wire/dialect.ts'
import type { ChatMessage } from '../contract/wire/message.ts'
import { readReceived } from './read-call.ts'

/** A request whose body is available as it was received. */
export interface ReceivedRequest extends InferenceRequest {
  raw: Uint8Array | string
}

/**
 * A request without its parsed body, for the time that a stream is open: parsed conversations take more memory than
 * what was received. The body is parsed again if it is needed.
 */
export class UnparsedRequest implements InferenceRequest {
  readonly dialect: ClientDialect
  readonly mode: InferenceRequest['mode']
  readonly path: string
  readonly raw: Uint8Array | string
  readonly model: string | undefined
  readonly stream: boolean
  readonly address: Address
  declare readonly inputTokens?: number
  declare readonly preferences?: readonly RoutePreference[]
  private read: JsonObject | undefined = undefined
  private readonly readMessages: (dialect: ClientDialect, body: JsonObject) => readonly ChatMessage[]

  constructor(
    request: ReceivedRequest,
    readMessages: (dialect: ClientDialect, body: JsonObject) => readonly ChatMessage[],
  ) {
    this.dialect = request.dialect
    this.mode = request.mode
    this.path = request.path
    this.raw = request.raw
    this.model = request.model
    this.stream = request.stream
    this.address = request.address
    if (request.inputTokens !== undefined) this.inputTokens = request.inputTokens
    if (request.preferences !== undefined) this.preferences = request.preferences
    this.readMessages = readMessages
  }

  get body(): JsonObject {
    this.read ??= this.readBytes()
    return this.read
  }

  private readBytes(): JsonObject {
    const { raw } = this
    try {
      return readReceived(typeof raw === 'string' ? { text: raw } : { bytes: raw }, () => undefined).body
    } catch {
      // The body was valid before. A caller of `fetch` may have reused its buffer since; only facts about the request are lost.
      return {}
    }
  }

  conversation(): readonly ChatMessage[] {
    return this.readMessages(this.dialect, this.body)
  }
}
