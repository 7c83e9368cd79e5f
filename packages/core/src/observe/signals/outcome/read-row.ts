import { isRecord } from '../is-record.ts'
import type { SignalEvidence } from '../report/signal-report.ts'

/** A tool call as the detectors use it. */
export interface CallRow {
  id: string
  name: string
  /** As the model wrote them. Objects are serialised as JSON. */
  arguments: string
  /** False for tools that take free text. */
  json: boolean
}

/** A tool result. */
export interface ResultRow {
  callId: string
  name: string
  text: string
  /** The message's own flag: true for failed, false for succeeded, undefined without one. */
  isError: boolean | undefined
  status: number | undefined
  /** The call's argument values, where the call is known. */
  given?: Iterable<string>
}

/** A message in one form for all APIs and versions. */
export interface Row {
  index: number
  role: 'user' | 'assistant' | 'tool' | 'other'
  text: string
  calls: readonly CallRow[]
  results: readonly ResultRow[]
  evidence: SignalEvidence | undefined
}

const NONE: readonly never[] = []

/** Reads any value as a message. A value that is not a message becomes an empty row with the role 'other'. */
export function readRow(message: unknown, index: number, evidence: SignalEvidence | undefined): Row {
  if (!isRecord(message)) return { index, role: 'other', text: '', calls: NONE, results: NONE, evidence }
  const role = readRole(message['role'])
  const content = message['content']
  if (role === 'tool') {
    const result = readResult(message, content)
    return { index, role, text: result.text, calls: NONE, results: [result], evidence }
  }
  const text = role === 'assistant' ? readAnswer(message, content) : readText(content)
  const calls = role === 'assistant' ? readCalls(message) : NONE
  const results = Array.isArray(content) ? readNestedResults(content) : NONE
  // A user message that only carries tool results (Anthropic's form) is a tool turn.
  const spoken = role === 'user' && results.length > 0 && text === '' ? 'tool' : role
  return { index, role: spoken, text, calls, results, evidence }
}

function readRole(role: unknown): Row['role'] {
  if (role === 'user' || role === 'assistant') return role
  return role === 'tool' || role === 'function' ? 'tool' : 'other'
}

/** The text of a content field: a string, or the text and refusal parts of a list, joined by newlines. */
export function readText(content: unknown): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  let text = ''
  for (const part of content) {
    const words = isRecord(part) ? (part['text'] ?? part['refusal']) : undefined
    const piece = typeof words === 'string' ? words : ''
    if (piece !== '') text += text === '' ? piece : `\n${piece}`
  }
  return text
}

/** An answer's text. Refusals and audio transcripts are outside of the content. */
function readAnswer({ refusal, audio }: Record<string, unknown>, content: unknown): string {
  const text = readText(content)
  const spoken = isRecord(audio) ? audio['transcript'] : undefined
  const said = [text, refusal, spoken].filter((words) => typeof words === 'string' && words !== '')
  return said.length < 2 ? String(said[0] ?? '') : said.join('\n')
}

function readCalls(message: Record<string, unknown>): readonly CallRow[] {
  const calls: CallRow[] = []
  const listed = message['tool_calls']
  if (Array.isArray(listed)) for (const call of listed) pushCall(calls, call)
  if (isRecord(message['function_call'])) pushCall(calls, { function: message['function_call'] })
  const content = message['content']
  if (Array.isArray(content))
    for (const part of content)
      if (isRecord(part) && part['type'] === 'tool_use')
        pushCall(calls, { id: part['id'], function: { name: part['name'], arguments: part['input'] } })
  return calls.length > 0 ? calls : NONE
}

function pushCall(calls: CallRow[], call: unknown): void {
  if (!isRecord(call)) return
  const custom = isRecord(call['custom']) ? call['custom'] : undefined
  const target = isRecord(call['function']) ? call['function'] : (custom ?? call)
  const name = target['name']
  if (typeof name !== 'string') return
  const given = target['arguments'] ?? target['input'] ?? target['args']
  const id = typeof call['id'] === 'string' ? call['id'] : ''
  calls.push({ id, name, arguments: typeof given === 'string' ? given : writeJson(given), json: custom === undefined })
}

function readResult(message: Record<string, unknown>, content: unknown): ResultRow {
  const callId = message['tool_call_id'] ?? message['tool_use_id']
  return {
    callId: typeof callId === 'string' ? callId : '',
    name: typeof message['name'] === 'string' ? message['name'] : '',
    text: typeof content === 'string' ? content : Array.isArray(content) ? readText(content) : writeJson(content),
    isError: readVerdict(message),
    status: typeof message['status'] === 'number' ? message['status'] : undefined,
  }
}

function readVerdict(message: Record<string, unknown>): boolean | undefined {
  const flag = message['is_error'] ?? message['isError']
  if (typeof flag === 'boolean') return flag
  if (message['status'] === 'error' || (typeof message['error'] === 'string' && message['error'] !== '')) return true
  return message['status'] === 'success' ? false : undefined
}

function readNestedResults(parts: readonly unknown[]): readonly ResultRow[] {
  const results: ResultRow[] = []
  for (const part of parts)
    if (isRecord(part) && part['type'] === 'tool_result') results.push(readResult(part, part['content']))
  return results.length > 0 ? results : NONE
}

function writeJson(value: unknown): string {
  if (value === undefined || value === null) return ''
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    // A circular or otherwise unserialisable value has no text. The call itself still counts.
    return ''
  }
}
