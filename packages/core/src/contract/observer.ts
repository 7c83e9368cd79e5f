import type { Asked } from './asked.ts'
import type { PlanoEvent, ResponseEvent } from './events.ts'
import type { Exchange } from './exchange.ts'
import type { ChatMessage } from './message.ts'

/** The client's answer as it went by: references to its bytes, up to a limit. */
export interface SeenAnswer {
  status: number
  /** Whether the bytes are a stream of events. */
  stream: boolean
  chunks: readonly Uint8Array[]
  /** False when it was longer than the limit, and then `chunks` is its beginning. */
  complete: boolean
}

/** What was read from an answer after it was given. */
export interface ReadAnswer {
  message: ChatMessage
  id?: string
  model?: string
}

/** An exchange that has ended. */
export interface SettledExchange {
  event: ResponseEvent
  answer: SeenAnswer | undefined
}

/** Reads an answer back; undefined when there is nothing to read. */
export type AnswerReader = (asked: Asked, answer: SeenAnswer) => Promise<ReadAnswer | undefined>

/** What the engine tells of every exchange. No call throws, and none waits for anything. */
export interface Observer {
  /** Bytes of an answer that are worth keeping until it is settled; 0 when nobody reads them. */
  readonly keepBytes: number
  /** A request came in; told before anything else. */
  open(exchange: Exchange, entry: { method: string; path: string }): void
  /** An event of the exchange, before its listeners get it. */
  see(exchange: Exchange, event: PlanoEvent): void
  settle(exchange: Exchange, settled: SettledExchange): void
  /** Finishes what is still to be told about settled exchanges. */
  flush(): Promise<void>
}
