import type { RouterVerdict, RouteTarget } from '../contract/decide/router.ts'
import type { JsonValue } from '../contract/json.ts'
import type { Clock } from '../contract/platform/clock.ts'
import type { Transport } from '../contract/transport/transport.ts'
import type { ChatMessage } from '../contract/wire/message.ts'
import type { ConditionInput } from './chain-link.ts'

/** Engine features that built-in filters use. Provided by assemble. */
export interface FilterServices {
  clock: Clock
  transport: Pick<Transport, 'send'>
  /** Calls a configured model outside of the client's request. Resolves to its text. */
  askModel(model: string, messages: readonly ChatMessage[], options: AskOptions): Promise<string>
  /** Prepares the local router for the given topics. */
  prepareTopics(targets: readonly RouteTarget[]): (text: string) => RouterVerdict | Promise<RouterVerdict>
  /** The ISO 639-1 code of a text; undefined if it contains no letters. */
  detectLanguage(text: string): string | undefined
  compileCondition(when: unknown): (input: ConditionInput) => boolean
  /** Validates values against a JSON Schema. The list of mistakes is empty for a valid value. */
  checkSchema(schema: JsonValue): Promise<(value: JsonValue) => string[]>
}

export interface AskOptions {
  signal: AbortSignal
  timeoutMs: number
}
