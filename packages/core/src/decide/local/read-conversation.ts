import type { ChatMessage } from '../../contract/message.ts'

/** What the router reads of a conversation. */
export interface Conversation {
  /** Text of the last user message; empty when it has none. */
  last: string
  /** Texts of the user messages before it, oldest first. */
  earlier: readonly string[]
  /** Whether the last user message carries something besides text. */
  hasMedia: boolean
}

const EARLIER_TURNS = 6
/** What lies between the ends of a message as long as this is material, and no request. */
const MAX_LENGTH = 32_000
/** Earlier turns only tell what the talk is about. */
const MAX_EARLIER = 400

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

/** Reads the user's side of a conversation. */
export function readConversation(messages: readonly ChatMessage[]): Conversation {
  const turns = messages.filter((message) => message.role === 'user')
  const final = turns.at(-1)
  if (!final) return { last: '', earlier: [], hasMedia: false }
  const earlier = turns.slice(-1 - EARLIER_TURNS, -1).map((turn) => readText(turn, MAX_EARLIER))
  return {
    last: readText(final, MAX_LENGTH),
    earlier: earlier.filter((text) => text !== ''),
    hasMedia: hasMedia(final),
  }
}
