import { kindOfTool, splitToolName } from '../classifier/tool-kind.ts'
import { isRecord } from '../is-record.ts'
import { ACTION_TOOLS } from './failure-text.data.ts'
import { isVerdictTool } from './is-verdict-tool.ts'
import { countForeign, describeFailure, ENVELOPE, foldKeys, isReport, type Report } from './json-report.ts'
import { GOOD_STATES, hasFailedState, hasOutput, isHollow, isSettled, readState } from './read-json-state.ts'
import { readTextOutcome } from './read-text-outcome.ts'
import { readsContent } from './reads-content.ts'
import { readsState } from './reads-state.ts'
import type { ToolFailure } from './tool-failure.ts'

const DEEPEST = 3

const NO_ERROR = new Set([
  '',
  'none',
  'null',
  'no',
  'false',
  '0',
  'n/a',
  'nil',
  'undefined',
  'ok',
  'success',
  'no error',
  '-',
])
const ERROR_KEYS = [
  'error',
  'errormessage',
  'errmsg',
  'exception',
  'exceptionmessage',
  'fault',
  'err',
  'faultstring',
  'traceback',
  // The same in other languages.
  'erro',
  'errore',
  'erreur',
  'fehler',
  'fout',
  'fel',
  'chyba',
]
/** Words for a successful call in several languages. */
const SUCCEEDED = ['success', 'ok', 'exito', '\u00e9xito', 'sucesso', 'successo', 'succes', 'succ\u00e8s', 'erfolg']
/** Other names for lists of errors: `userErrors`, `errorMessages`, `non_field_errors`. */
const ERROR_LIST =
  /^(?:(?:[a-z]{0,16}user|validation|field|nonfield|form|api|input|request|global|root)errors?|errormessages)$/
/** Fields of an error object that describe the error. */
const COMPLAINTS = /message|msg|code|detail|reason|error|description|title/i
/** A sentence of a form's validation about one field. */
const FIELD_COMPLAINT =
  /^(?:[\w' -]{1,60} )?(?:(?:is|are) (?:required|invalid|missing|too \w+|not (?:a )?valid|already taken)|(?:can't|cannot|can not|may not|must not|should not|must|should) (?:be|have|contain|match)|(?:has )?already (?:been taken|exists?|in use|taken)|(?:does not|doesn't) (?:exist|match)|not a valid)\b[^\n]{0,120}$|^(?:enter|select|provide) a valid\b|^ensure this\b|^invalid (?:value|pk|choice|input|format|hyperlink)\b|^"[^"\n]{1,80}" is not a valid\b/i
/** Objects that only wrap their content. */
const WRAPPERS = /^(?:envelope|body|fault|response|[a-z]{1,16}response|odata\.error)$/
/** Reads a tool result that parses as JSON as a report about the call. Undefined when it shows no failure. */
export function readJsonOutcome(value: unknown, tool: string, depth = 0): ToolFailure | undefined {
  if (typeof value === 'string')
    return readTextOutcome(value, { tool, given: [], certainOnly: depth > 1, inside: true })
  if (Array.isArray(value)) return readList(value, tool, depth)
  if (!isRecord(value) || depth > DEEPEST) return undefined
  const report = foldKeys(value)
  if (report.get('iserror') === true) return describeFailure(report, 0.95)
  if (report.get('iserror') === false && depth === 0) return undefined
  if ((report.get('timedout') ?? report.get('timeout')) === true && !hasOutput(report))
    return { ...describeFailure(report, 0.85), message: 'timed out' }
  const succeeded = SUCCEEDED.map((key) => report.get(key)).filter((verdict) => verdict !== undefined)
  if (succeeded.includes(true)) return undefined
  if (succeeded.some(isFalse)) return describeFailure(report, 0.95)
  return (
    readErrorFields(report, tool) ?? readThrown(report) ?? readState(report, tool) ?? readInner(report, tool, depth)
  )
}

const isFalse = (value: unknown): boolean => value === false || value === 'false'

function readList(list: readonly unknown[], tool: string, depth: number): ToolFailure | undefined {
  if (list.length === 0 || list.length > 8 || depth > DEEPEST) return undefined
  let first: ToolFailure | undefined
  for (const item of list) {
    const text = isRecord(item) && item['type'] === 'text' ? item['text'] : item
    if (typeof text === 'number' || (isRecord(text) && !isReport(foldKeys(text)))) return undefined
    // Several entries with an error each are a table about errors.
    if (isRecord(text) && isEntry(foldKeys(text)) && (list.length > 1 || !EXPLAINED.some((key) => key in text)))
      return undefined
    const found = readJsonOutcome(text, tool, depth + 1)
    if (!found) return undefined
    first ??= found
  }
  return first
}

const EXPLAINED = ['message', 'error', 'reason', 'detail', 'msg', 'errorCode']

/** Whether it is one of several data entries rather than one of several errors: it has a name of its own. */
function isEntry(report: Map<string, unknown>): boolean {
  return countForeign(report) > 0 || report.has('id') || (report.has('title') && report.has('error'))
}

function readErrorFields(report: Map<string, unknown>, tool: string): ToolFailure | undefined {
  const error = ERROR_KEYS.map((key) => report.get(key)).find((value) => value !== undefined && value !== null)
  if (Array.isArray(error) && isAskedFor(report, tool)) return undefined
  if (isError(error) && (isDictionary(report, tool) || isRecordOfFailure(report, tool))) return undefined
  const leads = ['error', 'jsonrpc'].includes(firstKey(report) ?? '') || report.get('type') === 'error'
  if (isError(error)) return leads || isReport(report) ? describeFailure(report, leads ? 0.95 : 0.9) : undefined
  if (isVerdictTool(tool) && !namesRequest(report.get('detail'))) return undefined
  if (isAskedFor(report, tool)) return undefined
  const listed = report.get('errors')
  if ((listed ?? report.get('haserrors') ?? report.get('haserror')) === true) return describeFailure(report, 0.85)
  // A file with texts about errors, by name.
  if (isRecord(listed) && readsContent(tool)) return undefined
  const errors = listed !== undefined && !isHollow(listed) ? listed : (listComplaints(report) ?? findErrorList(report))
  if (!isErrorList(errors) && !(typeof errors === 'string' && isError(errors))) return undefined
  const payload = [...report].some(([key, value]) => !ERROR_LIST.test(key) && isPayload(key, value))
  return payload ? undefined : describeFailure(report, 0.85)
}

/** Whether the tool's name asks for a field: `list_errors` for `errors`. */
function isAskedFor(report: Report, tool: string): boolean {
  return splitToolName(tool).some((word) => report.has(word))
}

/** A failure that happened elsewhere, as it was asked for: `get_crash_report`, or a job with an id and its state. */
function isRecordOfFailure(report: Report, tool: string): boolean {
  if (report.has('id') && typeof (report.get('status') ?? report.get('state')) === 'string') return readsState(tool)
  return !report.has('error') && countForeign(report) > 1 && kindOfTool(splitToolName(tool)) === 'text'
}

/**
 * A dictionary of texts, such as a translation file, may have an entry for errors. Its entries are alike; those of a
 * report are not.
 */
function isDictionary(report: Map<string, unknown>, tool: string): boolean {
  const foreign = [...report].filter(([key]) => !ENVELOPE.has(key)).map(([, value]) => value)
  if (foreign.length === 0) return false
  if (readsContent(tool)) return foreign.length > 1
  return foreign.every((value) => isRecord(value)) && isRecord(report.get('error'))
}

/** An error code in capitals, such as `DEVICE_UNREACHABLE`, beside a message and nothing else. */
const CODE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^ERR|^E[A-Z]{4,}$/
const THROWN = /(?:error|exception|fault)$/i

/** A serialised exception, by its name or type, and the issue lists of FHIR and others. */
function readThrown(report: Map<string, unknown>): ToolFailure | undefined {
  const kind = report.get('type') ?? report.get('name') ?? report.get('errortype') ?? report.get('exceptiontype')
  const message =
    report.get('message') ??
    report.get('msg') ??
    report.get('exceptionmessage') ??
    report.get('reason') ??
    report.get('sqlmessage')
  const named = typeof kind === 'string' && kind.length < 120 && THROWN.test(kind) && !/\s/.test(kind)
  if (named && typeof message === 'string' && isReport(report)) return describeFailure(report, 0.9)
  const fails = report.get('failed') === true || (report.get('kind') === 'Status' && report.get('status') === 'Failure')
  if (fails && typeof message === 'string' && isReport(report)) return describeFailure(report, 0.9)
  const code = report.get('code') ?? report.get('errorcode') ?? report.get('name')
  const coded = typeof code === 'string' && CODE.test(code) && !GOOD_STATES.test(code.toLowerCase())
  if (coded && typeof message === 'string' && countForeign(report) <= (report.has('name') ? 1 : 0))
    return describeFailure(report, 0.85)
  const issues = report.get('issue') ?? report.get('issues')
  const grave = (item: unknown) => isRecord(item) && /^(?:error|fatal)$/.test(String(item['severity']))
  const broken = Array.isArray(issues) && issues.some(grave) && countForeign(report) === 0
  return broken ? describeFailure(report, 0.85) : undefined
}

/** A list of errors about single fields, as FastAPI and others give it under `detail`. */
function listComplaints(report: Map<string, unknown>): unknown {
  const detail = report.get('detail') ?? report.get('details')
  return Array.isArray(detail) && detail.every((item) => isRecord(item) && ('msg' in item || 'message' in item))
    ? detail
    : undefined
}

/** Errors about a part of the HTTP request. A verdict about another subject has none. */
function namesRequest(detail: unknown): boolean {
  const [first] = Array.isArray(detail) ? detail : []
  const place = isRecord(first) && Array.isArray(first['loc']) ? first['loc'][0] : undefined
  return typeof place === 'string' && /^(?:body|query|path|header|cookie)$/.test(place)
}

function findErrorList(report: Map<string, unknown>): unknown {
  for (const [key, value] of report) if (ERROR_LIST.test(key) && isErrorList(value)) return value
  return undefined
}

/** A list of errors, or errors by field as in Rails. */
function isErrorList(errors: unknown): boolean {
  const listed = isRecord(errors) ? Object.values(errors) : errors
  return Array.isArray(listed) && listed.length > 0 && listed.every((item) => isError(item) && !isThing(item))
}

/**
 * An entry with an id and without a description of an error. It comes from a collection of errors, as in an issue
 * tracker.
 */
function isThing(item: unknown): boolean {
  return isRecord(item) && 'id' in item && !Object.keys(item).some((key) => COMPLAINTS.test(key))
}

function isPayload(key: string, value: unknown): boolean {
  if (key === 'errors' || value === null || value === undefined) return false
  if (typeof value === 'object' && isHollow(value)) return false
  return (
    !ENVELOPE.has(key) || key === 'results' || key === 'result' || key === 'url' || key === 'path' || key === 'data'
  )
}

function isError(value: unknown): boolean {
  if (value === true) return true
  if (typeof value === 'string') return !NO_ERROR.has(value.trim().toLowerCase())
  if (Array.isArray(value)) return value.length > 0 && value.every((item) => isError(item))
  if (!isRecord(value)) return false
  // Some services report success as `{"code": 0, "message": ""}`.
  return Object.values(value).some((item) => (typeof item === 'string' && isError(item)) || Number(item) > 0)
}

function firstKey(report: Map<string, unknown>): string | undefined {
  return report.keys().next().value
}

/** The result of one GraphQL mutation: the changed data, or nothing and a list of user errors. */
function readMutation(data: unknown, tool: string): ToolFailure | undefined {
  if (!isRecord(data)) return undefined
  const [given, ...others] = Object.values(data)
  if (others.length > 0 || !isRecord(given)) return undefined
  const payload = foldKeys(given)
  return isErrorList(payload.get('errors') ?? findErrorList(payload)) ? readErrorFields(payload, tool) : undefined
}

/** The thing that an action made or ran, which ended badly: `{"execution": {"outcome": "failure", …}}`. */
function readRun(run: Report, tool: string): ToolFailure | undefined {
  const kind = kindOfTool(splitToolName(tool))
  if (readsState(tool) || isVerdictTool(tool)) return undefined
  if (kind !== 'act' && !ACTION_TOOLS.test(tool) && !/^(?:run|exec|invoke|trigger)/i.test(tool)) return undefined
  return hasFailedState(run) ? describeFailure(run, 0.8) : undefined
}

/** Complaints by field without an envelope, as in Django: `{"amount": ["A valid number is required."]}`. */
function isComplaintForm(report: Report): boolean {
  if (report.size === 0 || report.size > 8) return false
  return [...report.values()].every(
    (value) => Array.isArray(value) && value.length > 0 && value.length < 4 && value.every(isComplaint),
  )
}

const isComplaint = (value: unknown): boolean => typeof value === 'string' && FIELD_COMPLAINT.test(value)

/** Content wrapped in `result`, `output` and the like, and messages that stand alone. */
function readInner(report: Map<string, unknown>, tool: string, depth: number): ToolFailure | undefined {
  const state = report.get('status')
  if (GOOD_STATES.test(String(state).toLowerCase()) || isSettled(report)) return undefined
  const [only] = report
  if (only && report.size === 1 && WRAPPERS.test(only[0])) return readJsonOutcome(only[1], tool, depth + 1)
  const run =
    only && report.size === 1 && depth === 0 && isRecord(only[1]) ? readRun(foldKeys(only[1]), tool) : undefined
  if (run) return run
  if (isComplaintForm(report)) return describeFailure(report, 0.8)
  const changed = readMutation(report.get('data'), tool)
  if (changed || countForeign(report) > 0) return changed
  for (const key of ['content', 'result', 'output', 'response', 'data', 'body', 'detail']) {
    const inner = report.get(key)
    if (inner === undefined || inner === null || report.size > 3) continue
    const found = readJsonOutcome(inner, tool, depth + 1)
    if (found) return found
  }
  for (const key of ['message', 'msg', 'detail', 'title', 'description']) {
    const words = report.get(key)
    if (typeof words !== 'string') continue
    const found = readTextOutcome(words, { tool, given: [], certainOnly: false, inside: true })
    if (found) return { ...found, source: 'json', confidence: Math.min(found.confidence, 0.85) }
  }
  return undefined
}
