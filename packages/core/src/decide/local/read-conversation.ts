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
/** Requests stand at the beginning or at the end of long messages; what lies between is material. */
const MAX_LENGTH = 2_400

/** Runs of spaces and of empty lines say nothing, and make patterns slow. */
function collapseSpace(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?: ?\n)+ ?/g, '\n')
    .trim()
}

function cutMiddle(text: string): string {
  const whole = collapseSpace(text)
  if (whole.length <= MAX_LENGTH) return whole
  const half = MAX_LENGTH / 2
  return `${whole.slice(0, half)}\n${whole.slice(-half)}`
}

function readText(message: ChatMessage): string {
  const { content } = message
  if (typeof content === 'string') return cutMiddle(content)
  if (!Array.isArray(content)) return ''
  const texts = content.map((part) => (typeof part.text === 'string' ? part.text : ''))
  return cutMiddle(
    texts
      .filter((text) => text !== '')
      .join('\n')
      .trim(),
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
  const earlier = turns.slice(-1 - EARLIER_TURNS, -1).map(readText)
  return { last: readText(final), earlier: earlier.filter((text) => text !== ''), hasMedia: hasMedia(final) }
}
