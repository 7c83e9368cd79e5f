import type { ChatMessage } from '@planojs/core'
import type { TextEdit } from '../config/edit-config.ts'
import type { PlaygroundQuery } from './playground.ts'

const ROLES = new Set(['system', 'developer', 'user', 'assistant'])
const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Parses a question for the playground. Returns an error message if it is invalid. */
export function readQuery(text: string): PlaygroundQuery | string {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return 'The body is not JSON.'
  }
  if (!isMap(body)) return 'The body is not an object.'
  const messages = readMessages(body['messages'])
  if (typeof messages === 'string') return messages
  const { listener, model, edits } = body
  return {
    messages,
    ...(typeof listener === 'string' && listener !== '' ? { listener } : {}),
    ...(typeof model === 'string' && model !== '' ? { model } : {}),
    ...(isMap(edits) ? { edits: { agents: readEdits(edits['agents']), routes: readEdits(edits['routes']) } } : {}),
  }
}

function readMessages(value: unknown): ChatMessage[] | string {
  if (!Array.isArray(value) || value.length === 0) return '"messages" should be a list of messages.'
  const messages: ChatMessage[] = []
  for (const item of value) {
    if (!isMap(item) || typeof item['content'] !== 'string' || !ROLES.has(String(item['role'])))
      return 'A message has a role (system, developer, user or assistant) and a text as its content.'
    messages.push({ role: item['role'], content: item['content'] } as ChatMessage)
  }
  return messages
}

function readEdits(value: unknown): Record<string, TextEdit> {
  const edits: Record<string, TextEdit> = {}
  if (!isMap(value)) return edits
  for (const [id, edit] of Object.entries(value)) {
    if (!isMap(edit) || id === '__proto__') continue
    const { description, examples } = edit
    edits[id] = {
      ...(typeof description === 'string' ? { description } : {}),
      ...(Array.isArray(examples) ? { examples: examples.filter((text) => typeof text === 'string') } : {}),
    }
  }
  return edits
}
