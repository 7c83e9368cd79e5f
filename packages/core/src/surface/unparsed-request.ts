import type { Address, InferenceRequest, RoutePreference } from '../contract/call/inference-request.ts'
import type { JsonObject } from '../contract/json.ts'
import type { ClientDialect } from '../contract/wire/dialect.ts'
import type { ChatMessage } from '../contract/wire/message.ts'
import { readReceived } from './read-call.ts'

export interface UnparsedParts {
  /** The body as it was received. */
  raw: Uint8Array | string
  readMessages(dialect: ClientDialect, body: JsonObject): readonly ChatMessage[]
  /** Estimates the tokens of the input from the parsed body. Called at most once. */
  countInput(): number | undefined
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
  declare readonly preferences?: readonly RoutePreference[]
  private counted: number | undefined = undefined
  private countInput: (() => number | undefined) | undefined
  private read: JsonObject | undefined = undefined
  private readonly readMessages: UnparsedParts['readMessages']

  constructor(request: InferenceRequest, { raw, readMessages, countInput }: UnparsedParts) {
    this.dialect = request.dialect
    this.mode = request.mode
    this.path = request.path
    this.raw = raw
    this.model = request.model
    this.stream = request.stream
    this.address = request.address
    if (request.preferences !== undefined) this.preferences = request.preferences
    this.readMessages = readMessages
    this.countInput = countInput
  }

  get inputTokens(): number | undefined {
    this.count()
    return this.counted
  }

  /** Counts the input, unless that is done, and drops the parsed body with `countInput`. */
  count(): void {
    const { countInput } = this
    this.countInput = undefined
    if (countInput) this.counted = countInput()
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
