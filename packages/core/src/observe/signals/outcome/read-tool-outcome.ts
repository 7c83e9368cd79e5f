import type { SignalEvidence } from '../report/signal-report.ts'
import { parseResult } from './parse-result.ts'
import { readJsonOutcome } from './read-json-outcome.ts'
import type { ResultRow } from './read-row.ts'
import { readTextOutcome } from './read-text-outcome.ts'
import type { ToolFailure, ToolReading } from './tool-failure.ts'

/** How many characters of a result are parsed as JSON. Of longer results the beginning is read. */
const JSON_LENGTH = 16_000
const HEAD_LENGTH = 4000
const EMPTY_LENGTH = 200

const EMPTY_TEXT =
  /^(?:\[\s*\]|no (?:matching |search )?(?:results?|matches|records?|rows|items|entries|data)(?: (?:were )?(?:found|returned|available))?[.!]?$|0 (?:results|matches|rows|records)\b|none found|nothing found)/
const EMPTY_JSON =
  /^\{(?:[^[\]{}]{0,80}[{,]?)?\s*"(?:results?|items|matches|data|rows|records|hits|documents|entries)"\s*:\s*\[\s*\]/
const BARREN_TEXT =
  /^(?:sorry, )?(?:(?:i |we )?(?:could not|couldn't|did not|didn't) find|nothing (?:found|matche[sd])|no [\w ]{1,40} (?:were |was |is |are )?(?:found|available|match))|"(?:total|total_?count|total_?results|num_?results|count|hits)"\s{0,4}:\s{0,4}0\b/
const PENDING_TEXT =
  /"?(?:status|state|phase)"?\s*[:=]\s*"?(?:pending|queued|running|in[_ -]?progress|processing|starting|building|waiting|scheduled|provisioning)|^(?:still )?(?:pending|queued|running|in progress|processing|not ready)/

/**
 * Reads whether a tool result is a failure: first from the host's evidence, then from the message's flags, then from
 * its text.
 */
export function readToolOutcome(result: ResultRow, evidence: SignalEvidence | undefined): ToolReading {
  const head = result.text.length > HEAD_LENGTH ? result.text.slice(0, HEAD_LENGTH) : result.text
  const failure = readStructured(result, evidence, head)
  if (failure !== null) return { failure, empty: false, barren: false, pending: false }
  const cleared = evidence?.isError === false || (evidence?.status !== undefined && evidence.status < 400)
  if (cleared || head.trim() === '') return { failure: undefined, ...readProgress(head) }
  const flagged = result.isError === false
  const spoken =
    readJson(result, head) ??
    readTextOutcome(head, { tool: result.name, given: result.given ?? [], certainOnly: flagged, inside: false })
  return spoken
    ? { failure: spoken, empty: false, barren: false, pending: false }
    : { failure: undefined, ...readProgress(head) }
}

function readProgress(head: string): { empty: boolean; barren: boolean; pending: boolean } {
  const text = head.slice(0, EMPTY_LENGTH).trim().toLowerCase()
  const empty = EMPTY_TEXT.test(text) || EMPTY_JSON.test(text)
  return { empty, barren: empty || BARREN_TEXT.test(text), pending: PENDING_TEXT.test(text) }
}

/** A failure from structured facts, without reading text. Null when there are none. */
function readStructured(result: ResultRow, evidence: SignalEvidence | undefined, head: string): ToolFailure | null {
  if (evidence) {
    const known = readEvidence(evidence, head)
    if (known) return known
  }
  const status = result.status
  if (status !== undefined && status >= 400) return { message: head, status, confidence: 1, source: 'flag' }
  if (result.isError !== true) return null
  const detail = head === '' ? undefined : readJson(result, head)
  return { message: head, ...detail, confidence: 1, source: 'flag' }
}

/** Converts the host's evidence about a message into a failure. Undefined when the evidence shows none. */
export function readEvidence(evidence: SignalEvidence, head: string): ToolFailure | undefined {
  const { aborted, status, error, isError } = evidence
  if (status !== undefined && status >= 400)
    return { message: describe(error) || head, status, confidence: 1, source: 'evidence' }
  if (error !== undefined && error !== null && error !== false)
    return { message: describe(error) || head || 'thrown', confidence: 1, source: 'evidence' }
  if (aborted)
    return { message: aborted === 'client' ? 'aborted' : 'timed out: aborted', confidence: 0.7, source: 'evidence' }
  return isError === true ? { message: head, confidence: 1, source: 'evidence' } : undefined
}

function describe(error: unknown): string {
  if (typeof error === 'string') return error
  if (typeof error !== 'object' || error === null) return error === true || error === undefined ? '' : String(error)
  try {
    const { name, code, message } = error as { name?: unknown; code?: unknown; message?: unknown }
    return [name, code, message].filter((part) => typeof part === 'string' || typeof part === 'number').join(' ')
  } catch {
    // A getter of a foreign error threw. Knowing that something was thrown is enough.
    return ''
  }
}

function readJson(result: ResultRow, head: string): ToolFailure | undefined {
  const opening = head.trimStart().charAt(0)
  if (opening !== '{' && opening !== '[' && opening !== '"') return undefined
  if (result.text.length > JSON_LENGTH) return readLongJson(head)
  try {
    return readJsonOutcome(parseResult(result.text), result.name)
  } catch {
    // Not JSON after all, such as "[ERROR] …". It is read as text.
    return undefined
  }
}

const ERROR_FIRST = /^\s{0,20}\{\s{0,20}"(?:error|errors|is_?error)"\s{0,20}:\s{0,20}(?:true|["{[]\s{0,20}[^\s"}\]])/i

/** A large body is a failure only when it begins with one. */
function readLongJson(head: string): ToolFailure | undefined {
  if (!ERROR_FIRST.test(head)) return undefined
  return { message: head.slice(0, 300), confidence: 0.8, source: 'json' }
}
