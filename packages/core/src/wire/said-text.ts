import type { ClientDialect, Dialect } from '../contract/dialect.ts'
import type { StreamPart } from '../contract/reply.ts'

interface TextSign {
  /** Only events that mention it add text; others repeat what was said. */
  mark: string
  /** What it says stands behind the mark. */
  isBefore?: boolean
  field: RegExp
}

const textField = (names: string): RegExp => new RegExp(`"(?:${names})"\\s*:\\s*"([^"\\\\]*(?:\\\\.[^"\\\\]*)*)"`, 'g')

/** Where the events of each client API carry what the model says: text, thinking, refusals, arguments of tools. */
const SIGNS: Readonly<Record<ClientDialect, TextSign>> = {
  chat: {
    mark: '"delta"',
    isBefore: true,
    field: textField('content|reasoning_content|reasoning|refusal|arguments|transcript'),
  },
  messages: { mark: 'content_block_delta', field: textField('text|partial_json|thinking') },
  responses: { mark: '.delta"', field: textField('delta') },
  gemini: { mark: '"candidates"', isBefore: true, field: textField('text') },
}

export function isClientDialect(dialect: Dialect): dialect is ClientDialect {
  return dialect in SIGNS
}

/** What one event of a stream adds to the answer, found without parsing it; empty for events that add nothing. */
export function saidInEvent(dialect: ClientDialect, data: string): string {
  const { mark, field, isBefore } = SIGNS[dialect]
  const at = data.indexOf(mark)
  if (at < 0) return ''
  const plain = isBefore === true ? readPlainDelta(data, at) : undefined
  if (plain !== undefined) return plain
  let said = ''
  field.lastIndex = isBefore === true ? at : 0
  for (const [, text = ''] of data.matchAll(field)) said += text.includes('\\') ? unescapeText(text) : text
  return said
}

const PLAIN_DELTA = '"delta":{"content":"'
const CLOSING_BRACE = 125

/** The text of an event of chat completions as nearly all of them are: one choice that says one thing, without escapes. */
function readPlainDelta(data: string, at: number): string | undefined {
  if (!data.startsWith(PLAIN_DELTA, at)) return undefined
  const from = at + PLAIN_DELTA.length
  const to = data.indexOf('"', from)
  if (to < 0 || data.charCodeAt(to + 1) !== CLOSING_BRACE || data.includes('"delta"', to)) return undefined
  const text = data.slice(from, to)
  return text.includes('\\') ? undefined : text
}

/** What one part of a stream adds to the answer. */
export function saidInPart(part: StreamPart): string {
  if (part.type === 'text-delta' || part.type === 'refusal-delta' || part.type === 'reasoning-delta') return part.text
  if (part.type === 'tool-call-delta') return part.arguments
  return part.type === 'audio-delta' ? (part.transcript ?? '') : ''
}

function unescapeText(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string
  } catch {
    // Half a surrogate pair or a stray escape: its letters count as they stand.
    return text
  }
}
