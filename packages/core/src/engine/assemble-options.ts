import type { PlanoConfig } from '../config/schema/root.ts'
import type { Answer } from '../contract/answer.ts'
import type { ClientCall } from '../contract/client-call.ts'
import type { Encoder } from '../contract/encoder.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { Platform } from '../contract/platform.ts'
import type { AnswerStore, CounterStore, KeyValueStore, ResponseStore } from '../contract/store.ts'
import type { Transport } from '../contract/transport.ts'
import type { LatencyBook } from '../decide/rank/latency-book.ts'
import type { HealthRegistry } from '../execute/health/upstream-health.ts'
import type { ContentRedactor } from '../observe/capture-content.ts'
import type { ConversationMemory } from '../observe/conversation-turn.ts'
import type { LateTelemetry } from '../observe/late-telemetry.ts'
import type { UsageLedger } from '../observe/usage-ledger.ts'
import type { BackgroundQueue } from '../recall/background-queue.ts'
import type { KeyedQueue } from '../util/keyed-queue.ts'
import type { EventHub } from './observe/event-hub.ts'

/** What an engine brings to each of its configurations. */
export interface AssembleOptions {
  platform: Platform
  hub: EventHub
  /** Given from outside, and then not ours to close. */
  transport: Transport | undefined
  random(): number
  sessions: KeyValueStore
  responses: ResponseStore
  counters: CounterStore
  answers: AnswerStore
  /** How fast models were; it outlives a reload. */
  latencies: LatencyBook
  /** What is known of upstreams; it outlives a reload. */
  health: HealthRegistry
  /** What requests used; undefined when nobody wants to know. */
  ledger: UsageLedger | undefined
  /** Where spans and figures go. */
  telemetry: LateTelemetry
  /** Conversations whose signals are followed; they outlive a reload. */
  conversations: ConversationMemory
  /** Changes what is captured of prompts and answers before anybody sees it. */
  redact: ContentRedactor | undefined
  /** Responses that are made in the background; they outlive a reload. */
  background: BackgroundQueue
  /** Changes of stored records, one after the other; a reload happens in the middle of some. */
  turns: KeyedQueue
  /** A call from nobody but ourselves, which ends with its own signal. */
  answerAlone(call: ClientCall): Promise<Answer>
  answerNested(call: ClientCall, parent: Exchange): Promise<Answer>
  /** The encoder that a configuration asks for; kept over reloads. */
  encoder(config: PlanoConfig): Promise<Encoder | undefined>
}
