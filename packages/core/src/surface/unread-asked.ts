import type { Address, Asked, RoutePreference } from '../contract/asked.ts'
import type { ClientDialect } from '../contract/dialect.ts'
import type { JsonObject } from '../contract/json.ts'
import type { ChatMessage } from '../contract/message.ts'
import { readReceived } from './read-call.ts'

/** A request whose body is available as it was received. */
export interface PlainAsked extends Asked {
  bytes: Uint8Array
}

/**
 * A request without its parsed body, for the time that a stream is open: parsed conversations take more memory than their
 * bytes. The body is parsed again if it is needed, for example to estimate usage.
 */
export class UnreadAsked implements Asked {
  readonly dialect: ClientDialect
  readonly door: Asked['door']
  readonly path: string
  readonly bytes: Uint8Array
  readonly model: string | undefined
  readonly stream: boolean
  readonly address: Address
  declare readonly preferences?: readonly RoutePreference[]
  private read: JsonObject | undefined = undefined
  private readonly readMessages: (dialect: ClientDialect, body: JsonObject) => readonly ChatMessage[]

  constructor(asked: PlainAsked, readMessages: (dialect: ClientDialect, body: JsonObject) => readonly ChatMessage[]) {
    this.dialect = asked.dialect
    this.door = asked.door
    this.path = asked.path
    this.bytes = asked.bytes
    this.model = asked.model
    this.stream = asked.stream
    this.address = asked.address
    if (asked.preferences !== undefined) this.preferences = asked.preferences
    this.readMessages = readMessages
  }

  get body(): JsonObject {
    this.read ??= this.readBytes()
    return this.read
  }

  private readBytes(): JsonObject {
    try {
      return readReceived({ bytes: this.bytes }, () => undefined).body
    } catch {
      // The bytes were valid before. A caller of `fetch` may have reused its buffer since; only the usage estimate is lost.
      return {}
    }
  }

  conversation(): readonly ChatMessage[] {
    return this.readMessages(this.dialect, this.body)
  }
}
