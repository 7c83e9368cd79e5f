import type { LRUCache } from 'lru-cache'
import type { ChatMessage } from '../contract/wire/message.ts'
import { createLru } from '../util/collections/create-lru.ts'
import type { ConversationMemory, ConversationReading, ConversationTurn } from './conversation-turn.ts'
import { createSignalAnalyzer, type SignalAnalyzer } from './signals/create-signal-analyzer.ts'
import { readText } from './signals/outcome/read-row.ts'

/** Number of messages to look back for a known beginning of a conversation. */
const LOOK_BACK = 64
const LINE_END = 10

/** Tracks conversations; beyond `maxConversations` the least recently used one is forgotten. */
export function followConversations(maxConversations: number): ConversationMemory {
  const analyzers = createLru<SignalAnalyzer>(maxConversations)
  return { read: (turn) => readTurn(analyzers, turn) }
}

function readTurn(analyzers: LRUCache<string, SignalAnalyzer>, turn: ConversationTurn): ConversationReading {
  const { messages, answer } = turn
  const spoken = answer ?? (turn.evidence === undefined ? undefined : { role: 'assistant' as const, content: '' })
  const whole = spoken === undefined ? messages : [...messages, spoken]
  const owner = JSON.stringify([turn.tenant ?? '', turn.session ?? ''])
  // A session identifies its conversation; otherwise the messages do.
  const prints = turn.session === undefined ? printAll(whole) : undefined
  const keyAt = (length: number) => (prints ? `${owner}${length}.${prints[length - 1]}` : owner)
  const known = prints ? findKnown(analyzers, keyAt, messages.length) : analyzers.get(owner)
  const analyzer = known ?? createSignalAnalyzer()
  const evidence = turn.evidence === undefined ? undefined : new Map([[whole.length - 1, turn.evidence]])
  const found = analyzer.update(whole, evidence)
  if (prints || !known) analyzers.set(keyAt(whole.length), analyzer)
  // In an unknown history only the latest turn is new; the rest was reported when it happened.
  const since = messages.findLastIndex((message) => message.role === 'assistant') + 1
  return {
    report: analyzer.assess(),
    fresh: known || found.length === 0 ? found : found.filter(({ messageIndex }) => messageIndex >= since),
  }
}

/** The analyzer that has read the longest beginning of this conversation. */
function findKnown(
  analyzers: LRUCache<string, SignalAnalyzer>,
  keyAt: (length: number) => string,
  length: number,
): SignalAnalyzer | undefined {
  for (let size = length; size > 0 && size > length - LOOK_BACK; size -= 1) {
    const key = keyAt(size)
    const found = analyzers.get(key)
    if (!found) continue
    analyzers.delete(key)
    return found
  }
  return undefined
}

/** For every message, a hash of the conversation up to and including it (FNV-1a over roles, texts and tool calls). */
function printAll(messages: readonly ChatMessage[]): number[] {
  let print = 0x811c9dc5 | 0
  return messages.map((message) => {
    const calls = message.tool_calls?.map((call) => call.function?.name ?? call.type).join() ?? ''
    print = printText(print, message.role)
    print = printText(print, readText(message.content).trim())
    print = printText(print, calls)
    return print
  })
}

/**
 * Hashes a text. Uses a local variable, because one captured by a closure would be written to memory for every
 * character.
 */
function printText(from: number, text: string): number {
  let print = from
  for (let index = 0; index < text.length; index += 1) print = Math.imul(print ^ text.charCodeAt(index), 0x01000193)
  return Math.imul(print ^ LINE_END, 0x01000193)
}
