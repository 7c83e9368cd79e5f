import type { ChatMessage } from '../../../contract/wire/message.ts'
import { dropAcknowledgement } from './acknowledgement.ts'
import { normalizeRequest } from './focus-text.ts'

/** The assistant's message before a user message. */
export interface Prompt {
  /** Empty if there is none. */
  text: string
  /** Whether it ends with a question about the topic. */
  asks: boolean
  /** Whether that question asks for a name, a place, a time or an amount, and not only for agreement. */
  asksDetail: boolean
}

export const NO_PROMPT: Prompt = { text: '', asks: false, asksDetail: false }

/** A user message before the last one. */
export interface EarlierTurn {
  text: string
  prompt: Prompt
}

/** The parts of a conversation that the router uses. */
export interface Conversation {
  /** Text of the last user message. Empty if there is none. */
  last: string
  /** Earlier user messages with text, oldest first. */
  earlier: readonly EarlierTurn[]
  /** Whether the last user message has content other than text. */
  hasMedia: boolean
  /** The assistant's message before the last user message. */
  prompt: Prompt
}

const EARLIER_TURNS = 8
/** In a longer message, the middle is material and not the request. */
const MAX_LENGTH = 32_000
/** Earlier turns are only needed for their topic. */
const MAX_EARLIER = 400
/** Number of characters at the end of an answer that may contain its question. */
const MAX_QUESTION = 240
/** Asks for another topic, not for a detail of this one. */
const OFFER = /\b(?:anything|something|what) else\b|\b(?:may|can|could|how can|what can) i (?:help|assist|do)\b/i

const DETAIL =
  /\b(?:which|what (?:kind|type|time|day|date|city|name|colou?r|size|area|place|address)|where|when|how (?:many|much|long|old)|who)\b/i

/** Runs of spaces and blank lines carry no information and slow patterns down. */
function collapseSpace(text: string): string {
  return text
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
    .replace(/(?: ?\n)+ ?/g, '\n')
    .trim()
}

function cutMiddle(text: string, most: number): string {
  if (text.length <= most) return collapseSpace(text)
  return collapseSpace(`${text.slice(0, most / 2)}\n${text.slice(-most / 2)}`)
}

function readText(message: ChatMessage, most: number): string {
  const { content } = message
  if (typeof content === 'string') return cutMiddle(content, most)
  if (!Array.isArray(content)) return ''
  const texts = content.map((part) => (typeof part.text === 'string' ? part.text : ''))
  return cutMiddle(
    texts
      .filter((text) => text !== '')
      .join('\n')
      .trim(),
    most,
  )
}

function hasMedia(message: ChatMessage): boolean {
  return Array.isArray(message.content) && message.content.some((part) => typeof part.text !== 'string')
}

/** Reads the assistant's message before a user message. */
function readPrompt(messages: readonly ChatMessage[], index: number): Prompt {
  const before = messages[index - 1]
  if (before?.role !== 'assistant') return NO_PROMPT
  const text = readText(before, MAX_EARLIER)
  const [question = ''] = text.slice(-MAX_QUESTION).match(/[^.!?？\n]*[?？]["'”’)\s]*$/u) ?? []
  const asks = question !== '' && !OFFER.test(question)
  return { text, asks, asksDetail: asks && DETAIL.test(question) }
}

/** Reads the parts of a conversation that show what the user wants. */
export function readConversation(messages: readonly ChatMessage[]): Conversation {
  const turns = messages.flatMap((message, index) => (message.role === 'user' ? [{ message, index }] : []))
  const final = turns.at(-1)
  if (!final) return { last: '', earlier: [], hasMedia: false, prompt: NO_PROMPT }
  const from = Math.max(0, turns.length - 1 - EARLIER_TURNS)
  const earlier = turns.slice(from, -1).map(({ message, index }, at) => {
    const text = readText(message, MAX_EARLIER)
    const request = normalizeRequest(from + at > 0 ? dropAcknowledgement(text) : text)
    return { text: request, prompt: readPrompt(messages, index) }
  })
  return {
    last: readText(final.message, MAX_LENGTH),
    earlier: earlier.filter(({ text }) => text !== ''),
    hasMedia: hasMedia(final.message),
    prompt: readPrompt(messages, final.index),
  }
}
