import type { ChatMessage } from '../../contract/message.ts'
import { dropAcknowledgement } from './acknowledgement.ts'
import { normalizeRequest } from './focus-text.ts'

/** A user message before the last one. */
export interface EarlierTurn {
  text: string
  /** Whether it answers a question of the assistant. */
  answers: boolean
}

/** What the router reads of a conversation. */
export interface Conversation {
  /** Text of the last user message; empty when it has none. */
  last: string
  /** The user messages before it that say something, oldest first. */
  earlier: readonly EarlierTurn[]
  /** Whether the last user message carries something besides text. */
  hasMedia: boolean
  /** Whether it answers a question of the assistant. */
  answers: boolean
}

const EARLIER_TURNS = 8
/** What lies between the ends of a message as long as this is material, and no request. */
const MAX_LENGTH = 32_000
/** Earlier turns only tell what the talk is about. */
const MAX_EARLIER = 400
/** Characters at the end of an answer in which its question stands. */
const MAX_QUESTION = 240
/** Asks for the next subject, not for a detail of this one. */
const OFFER = /\b(?:anything|something|what) else\b|\b(?:may|can|could|how can|what can) i (?:help|assist|do)\b/i

/** Runs of spaces and of empty lines say nothing, and make patterns slow. */
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

/** Whether the assistant's words right before a message end in a question about the matter. */
function answersQuestion(messages: readonly ChatMessage[], index: number): boolean {
  const before = messages[index - 1]
  if (before?.role !== 'assistant') return false
  const end = readText(before, MAX_LENGTH).slice(-MAX_QUESTION)
  const [question = ''] = end.match(/[^.!?？\n]*[?？]["'”’)\s]*$/u) ?? []
  return question !== '' && !OFFER.test(question)
}

/** Reads a conversation as far as it tells what the user wants. */
export function readConversation(messages: readonly ChatMessage[]): Conversation {
  const turns = messages.flatMap((message, index) => (message.role === 'user' ? [{ message, index }] : []))
  const final = turns.at(-1)
  if (!final) return { last: '', earlier: [], hasMedia: false, answers: false }
  const from = Math.max(0, turns.length - 1 - EARLIER_TURNS)
  const earlier = turns.slice(from, -1).map(({ message, index }, at) => {
    const text = readText(message, MAX_EARLIER)
    const request = normalizeRequest(from + at > 0 ? dropAcknowledgement(text) : text)
    return { text: request, answers: answersQuestion(messages, index) }
  })
  return {
    last: readText(final.message, MAX_LENGTH),
    earlier: earlier.filter(({ text }) => text !== ''),
    hasMedia: hasMedia(final.message),
    answers: answersQuestion(messages, final.index),
  }
}
