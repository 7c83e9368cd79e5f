import { readFileSync } from 'node:fs'
import type { ChatMessage, SignalType } from '@planojs/core'

function readLines(name: string): string[] {
  const text = readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
  return text.split('\n').filter((line) => line !== '')
}

export interface ToolResultCase {
  tool: string
  /** The arguments of the call, where they matter. */
  arguments?: Readonly<Record<string, unknown>>
  content: string
  failed: boolean
  /** The leaf type, where only one is correct. */
  type?: SignalType
  /** The result's own flag, if it has one. */
  is_error?: boolean
}

/** Short messages of satisfied or busy users on many subjects. */
export const readBenignMessages = (): string[] => readLines('benign-user-messages.txt')

/** Messages with the signal that each contains. */
export const readNegativeMessages = (): { type: SignalType; content: string }[] =>
  readLines('negative-user-messages.tsv').map((line) => {
    const [type = '', content = ''] = line.split('\t')
    return { type: type as SignalType, content }
  })

/** Results of tools that failed, and of tools that succeeded and mention errors. */
export const readToolResults = (): ToolResultCase[] =>
  readLines('tool-results.jsonl').map((line) => JSON.parse(line) as ToolResultCase)

/** Messages that are easily misread: negated, quoted, about other things, or with words of complaints. */
export const readAdversarialMessages = (): string[] => readLines('adversarial-user-messages.txt')

/** Messages with their concerns, of which one must be found, as parts of the types. Empty without a concern. */
export const readFurtherMessages = (): { types: readonly string[]; content: string }[] =>
  readLines('further-user-messages.tsv').map((line) => {
    const [types = 'none', content = ''] = line.split('\t')
    return { types: types === 'none' ? [] : types.split('|'), content }
  })

/** German messages without a concern, close to phrases that have one. */
export const readGermanMessages = (): string[] => readLines('german-user-messages.txt')

/** Messages without a concern in about thirty languages. */
export const readForeignMessages = (): string[] => readLines('foreign-user-messages.txt')

export const readAdversarialSignals = (): { type: SignalType; content: string }[] =>
  readLines('adversarial-signals.tsv').map((line) => {
    const [type = '', content = ''] = line.split('\t')
    return { type: type as SignalType, content }
  })

export const readAdversarialToolResults = (): ToolResultCase[] =>
  readLines('adversarial-tool-results.jsonl').map((line) => JSON.parse(line) as ToolResultCase)

/** A conversation in which the user got one answer and now says `content`. */
export const replyWith = (content: string): ChatMessage[] => [
  { role: 'user', content: 'Hello, can you help me?' },
  { role: 'assistant', content: 'Of course. What can I do for you?' },
  { role: 'user', content },
]

/** A conversation in which a tool returns one result. */
export const callWith = ({
  tool,
  content,
  is_error,
  arguments: given = {},
}: Omit<ToolResultCase, 'failed' | 'type'>): ChatMessage[] => [
  { role: 'user', content: 'go' },
  {
    role: 'assistant',
    content: null,
    tool_calls: [{ id: 'c1', type: 'function', function: { name: tool, arguments: JSON.stringify(given) } }],
  },
  { role: 'tool', tool_call_id: 'c1', content, ...(is_error === undefined ? {} : { is_error }) } as ChatMessage,
]

/** Results that the word weights are trained on, and others that nothing was tuned on. */
export const readWeighedToolResults = (): ToolResultCase[] => readResults('weighed-tool-results.jsonl')
/** Results in prose: what an action did, why it did not, or news. Some are training data, others are not. */
export const readToldToolResults = (): ToolResultCase[] => readResults('told-tool-results.jsonl')
export const readToldUnseenToolResults = (): ToolResultCase[] => readResults('told-unseen-tool-results.jsonl')
/** Replies of well-known services, programs and databases, and data about failures that was asked for. */
export const readServiceToolResults = (): ToolResultCase[] => readResults('service-tool-results.jsonl')

/**
 * Further results: GraphQL, exit codes, MCP, web pages, drivers, clusters, payments, other languages, errors as
 * content.
 */
export const readFurtherToolResults = (): ToolResultCase[] => readResults('further-tool-results.jsonl')
/** Results in about thirty languages: successes in words, failures by structure or by the openings of programs. */
export const readForeignResults = (): ToolResultCase[] => readResults('foreign-tool-results.jsonl')
export const readUnseenToolResults = (): ToolResultCase[] => readResults('unseen-tool-results.jsonl')

/** The same for user messages. A message without a signal has the type "none". */
export const readWeighedMessages = (): MessageCase[] => readMessages('weighed-user-messages.tsv')
export const readUnseenMessages = (): MessageCase[] => readMessages('unseen-user-messages.tsv')
/** A random half of 617 messages of many kinds; the other half is learned from. */
export const readUnseenMixedMessages = (): MessageCase[] => readMessages('unseen-mixed-messages.tsv')

export interface MessageCase {
  type: SignalType | 'none'
  content: string
}

const readResults = (name: string): ToolResultCase[] =>
  readLines(name).map((line) => JSON.parse(line) as ToolResultCase)

const readMessages = (name: string): MessageCase[] =>
  readLines(name).map((line) => {
    const [type = 'none', content = ''] = line.split('\t')
    return { type: type as SignalType, content }
  })
