import type { ClientDialect, Dialect } from '../../contract/wire/dialect.ts'
import type { StreamPart } from '../../contract/wire/reply.ts'

interface TextSign {
  /** Only events that contain this text add content; others repeat earlier content. */
  mark: string
  /** The content comes after the mark. */
  isBefore?: boolean
  field: RegExp
}

const textField = (names: string): RegExp => new RegExp(`"(?:${names})"\\s*:\\s*"([^"\\\\]*(?:\\\\.[^"\\\\]*)*)"`, 'g')

/** Where each client API's events contain model output: text, reasoning, refusals, tool arguments. */
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

/** The text that one event adds, found without parsing JSON. Empty for events that add none. */
export function textInEvent(dialect: ClientDialect, data: string): string {
  const { mark, field, isBefore } = SIGNS[dialect]
  const at = data.indexOf(mark)
  if (at < 0) return ''
  let added = ''
  field.lastIndex = isBefore === true ? at : 0
  for (const [, text = ''] of data.matchAll(field)) added += text.includes('\\') ? unescapeText(text) : text
  return added
}

const DELTA = '"delta"'
const ONLY_CONTENT = ':{"content":"'
const CLOSING_BRACE = 125

/**
 * Fast path for complete chat completion events: the added text, if every choice adds one text without escapes.
 * Otherwise undefined.
 */
function readPlainDeltas(text: string): string | undefined {
  let added = ''
  for (let at = text.indexOf(DELTA); at >= 0; at = text.indexOf(DELTA, at)) {
    at += DELTA.length
    if (!text.startsWith(ONLY_CONTENT, at)) return undefined
    const from = at + ONLY_CONTENT.length
    at = text.indexOf('"', from)
    if (at < 0 || text.charCodeAt(at + 1) !== CLOSING_BRACE) return undefined
    const content = text.slice(from, at)
    if (content.includes('\\')) return undefined
    added += content
  }
  return added
}

/** The text that complete events add. Each includes its blank line; a single event's data is accepted too. */
export function textInEvents(dialect: ClientDialect, text: string): string {
  const plain = dialect === 'chat' ? readPlainDeltas(text) : undefined
  if (plain !== undefined) return plain
  if (!text.endsWith('\n\n')) return textInEvent(dialect, text)
  let added = ''
  for (const line of text.split('\n')) added += textInEvent(dialect, line)
  return added
}

/** The text that one stream part adds. */
export function textInPart(part: StreamPart): string {
  if (part.type === 'text-delta' || part.type === 'refusal-delta' || part.type === 'reasoning-delta') return part.text
  if (part.type === 'tool-call-delta') return part.arguments
  return part.type === 'audio-delta' ? (part.transcript ?? '') : ''
}

function unescapeText(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string
  } catch {
    // Half a surrogate pair or an invalid escape: the raw characters are used.
    return text
  }
}
