import { CONTENT_TOOLS, STATE_TOOLS } from './failure-text.data.ts'
import { isRecord } from './is-record.ts'
import { readTextOutcome } from './read-text-outcome.ts'
import type { ToolFailure } from './tool-failure.ts'

const DEEPEST = 3
const MESSAGE_LENGTH = 300

/** Fields that describe a call and not a thing: an object made of these alone is a report about the call. */
const ENVELOPE = new Set(
  [
    'message msg error errors code status statuscode httpstatus httpstatuscode statustext detail details reason type title requestid',
    'traceid correlationid timestamp time path instance method documentationurl success ok data result results retryafter hint help',
    'stack stacktrace traceback exception cause field fields param parameter parameters value expected received tool toolname url',
    'iserror retryable retry warnings warning severity diagnostics issue moreinfo debugid resourcetype errcode errmsg err exceptionmessage exceptiontype responsecode responsemessage suggestion errorcode errormessage errortype errordescription description fault content output response body',
    'jsonrpc cod id line column position args input exitcode returncode stdout stderr signal meta metadata available allowed docs link info',
  ].flatMap((line) => line.split(' ')),
)
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
const ERROR_KEYS = ['error', 'errormessage', 'exception', 'exceptionmessage', 'fault', 'err']
const FAILED_STATES =
  /^(?:error|errored|failed|failure|fail|fatal|timeout|timed_out|not_found|request_denied|over_query_limit|invalid_request|unauthorized|internal_error|[a-z_]{1,30}_error)$/
const GOOD_STATES = /^(?:ok|success|succeeded|successful|completed|complete|done|200|passed)$/

/** A tool's result that parses as JSON, read as a report about the call; undefined when it tells of no failure. */
export function readJsonOutcome(value: unknown, tool: string, depth = 0): ToolFailure | undefined {
  if (typeof value === 'string') return readTextOutcome(value, { tool, certainOnly: depth > 1 })
  if (Array.isArray(value)) return readList(value, tool, depth)
  if (!isRecord(value) || depth > DEEPEST) return undefined
  const report = foldKeys(value)
  if (report.get('iserror') === true) return failure(report, 0.95)
  if (report.get('iserror') === false && depth === 0) return undefined
  if (report.get('success') === true || report.get('ok') === true) return undefined
  if (isFalse(report.get('success')) || isFalse(report.get('ok'))) return failure(report, 0.95)
  return (
    readErrorFields(report, tool) ??
    readThrown(report) ??
    readStatus(report, tool) ??
    readExit(report) ??
    readInner(report, tool, depth)
  )
}

const isFalse = (value: unknown): boolean => value === false || value === 'false'

/** Keys without case and separators, so that `statusCode`, `status_code` and `Status-Code` are one. */
function foldKeys(value: Record<string, unknown>): Map<string, unknown> {
  const folded = new Map<string, unknown>()
  for (const key of Object.keys(value)) folded.set(key.toLowerCase().replace(/[_ -]/g, ''), value[key])
  return folded
}

function readList(list: readonly unknown[], tool: string, depth: number): ToolFailure | undefined {
  if (list.length === 0 || list.length > 8 || depth > DEEPEST) return undefined
  let first: ToolFailure | undefined
  for (const item of list) {
    const text = isRecord(item) && item['type'] === 'text' ? item['text'] : item
    if (typeof text === 'number' || (isRecord(text) && !isReport(foldKeys(text)))) return undefined
    // Several things with an error each are a table about errors.
    if (list.length > 1 && isRecord(text) && countForeign(foldKeys(text)) > 0) return undefined
    const found = readJsonOutcome(text, tool, depth + 1)
    if (!found) return undefined
    first ??= found
  }
  return first
}

/** How many fields tell about something else than the call. */
function countForeign(report: Map<string, unknown>): number {
  let foreign = 0
  for (const [key, value] of report) {
    // "approved: false" and "changed: false" beside an error say the same once more.
    const tells = value !== null && value !== undefined && value !== false
    if (tells && !ENVELOPE.has(key)) foreign += 1
  }
  return foreign
}

function isReport(report: Map<string, unknown>): boolean {
  return countForeign(report) <= 2
}

function readErrorFields(report: Map<string, unknown>, tool: string): ToolFailure | undefined {
  const error = ERROR_KEYS.map((key) => report.get(key)).find((value) => value !== undefined && value !== null)
  if (isError(error) && isDictionary(report, tool)) return undefined
  const leads = ['error', 'jsonrpc'].includes(firstKey(report) ?? '') || report.get('type') === 'error'
  if (isError(error)) return leads || isReport(report) ? failure(report, leads ? 0.95 : 0.9) : undefined
  const errors = report.get('errors') ?? listComplaints(report)
  if (!isErrorList(errors) && !(typeof errors === 'string' && isError(errors))) return undefined
  const payload = [...report].some(([key, value]) => isPayload(key, value))
  return payload ? undefined : failure(report, 0.85)
}

/** Texts by place, such as a file of translations, may have an entry for errors: entries are alike, a report's are not. */
function isDictionary(report: Map<string, unknown>, tool: string): boolean {
  const foreign = [...report].filter(([key]) => !ENVELOPE.has(key)).map(([, value]) => value)
  if (foreign.length === 0) return false
  if (CONTENT_TOOLS.test(tool.toLowerCase())) return foreign.length > 1
  return foreign.every((value) => isRecord(value)) && isRecord(report.get('error'))
}

/** `DEVICE_UNREACHABLE`: a code in capitals beside a message, and nothing else. */
const CODE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^ERR|^E[A-Z]{4,}$/
const THROWN = /(?:error|exception|fault)$/i

/** An error that was written out whole, by its name or type, and the lists of issues that FHIR and others give. */
function readThrown(report: Map<string, unknown>): ToolFailure | undefined {
  const kind = report.get('type') ?? report.get('name') ?? report.get('errortype') ?? report.get('exceptiontype')
  const message = report.get('message') ?? report.get('msg') ?? report.get('exceptionmessage') ?? report.get('reason')
  const named = typeof kind === 'string' && kind.length < 120 && THROWN.test(kind) && !/\s/.test(kind)
  if (named && typeof message === 'string' && isReport(report)) return failure(report, 0.9)
  if (report.get('failed') === true && typeof message === 'string' && isReport(report)) return failure(report, 0.9)
  const code = report.get('code') ?? report.get('name')
  const coded = typeof code === 'string' && CODE.test(code) && !GOOD_STATES.test(code.toLowerCase())
  if (coded && typeof message === 'string' && countForeign(report) <= (report.has('name') ? 1 : 0))
    return failure(report, 0.85)
  const issues = report.get('issue') ?? report.get('issues')
  const grave = (item: unknown) => isRecord(item) && /^(?:error|fatal)$/.test(String(item['severity']))
  const broken = Array.isArray(issues) && issues.some(grave) && countForeign(report) === 0
  return broken ? failure(report, 0.85) : undefined
}

/** A list of complaints about single fields, as FastAPI and others give it under `detail`. */
function listComplaints(report: Map<string, unknown>): unknown {
  const detail = report.get('detail') ?? report.get('details')
  return Array.isArray(detail) && detail.every((item) => isRecord(item) && ('msg' in item || 'message' in item))
    ? detail
    : undefined
}

/** Errors as a list, or by field as Rails gives them. */
function isErrorList(errors: unknown): boolean {
  const listed = isRecord(errors) ? Object.values(errors) : errors
  return Array.isArray(listed) && listed.length > 0 && listed.every((item) => isError(item))
}

function isPayload(key: string, value: unknown): boolean {
  if (key === 'errors' || value === null || value === undefined || isHollow(value)) return false
  return (
    !ENVELOPE.has(key) || key === 'results' || key === 'result' || key === 'url' || key === 'path' || key === 'data'
  )
}

/** GraphQL answers `{"data": {"viewer": null}, "errors": […]}`: nothing was found beside the errors. */
function isHollow(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return isRecord(value) && Object.values(value).every((item) => item === null || isHollow(item))
}

function isError(value: unknown): boolean {
  if (value === true) return true
  if (typeof value === 'string') return !NO_ERROR.has(value.trim().toLowerCase())
  if (Array.isArray(value)) return value.length > 0 && value.every((item) => isError(item))
  if (!isRecord(value)) return false
  // `{"code": 0, "message": ""}` is how some services say that there was none.
  return Object.values(value).some((item) => (typeof item === 'string' && isError(item)) || Number(item) > 0)
}

function firstKey(report: Map<string, unknown>): string | undefined {
  return report.keys().next().value
}

function readStatus(report: Map<string, unknown>, tool: string): ToolFailure | undefined {
  for (const key of ['statuscode', 'httpstatus', 'httpstatuscode', 'status', 'code', 'cod', 'errorcode']) {
    const status = Number(report.get(key))
    if (!(status >= 400 && status <= 599)) continue
    const explained = report.has('message') || report.has('error') || report.has('detail') || report.has('title')
    if ((key === 'code' || key === 'cod') && !(explained && countForeign(report) === 0)) continue
    if (countForeign(report) > (explained ? 2 : 1)) continue
    return { ...failure(report, 0.9), status }
  }
  const state =
    report.get('status') ?? report.get('state') ?? report.get('outcome') ?? plainResult(report) ?? report.get('type')
  if (typeof state !== 'string' || !FAILED_STATES.test(state.toLowerCase())) return undefined
  const explained = ['message', 'error', 'reason', 'detail', 'details', 'msg', 'errormessage'].some((key) =>
    report.get(key),
  )
  const asked = STATE_TOOLS.test(tool.toLowerCase())
  const foreign = countForeign(report)
  if (explained ? foreign <= (asked ? 0 : 2) : foreign <= 1 && !asked) return failure(report, 0.85)
  return undefined
}

/** A result that is nothing but the word; other words, such as "not_found", are answers. */
function plainResult(report: Map<string, unknown>): unknown {
  const result = report.get('result')
  return result === 'error' || result === 'failure' || result === 'failed' ? result : undefined
}

function readExit(report: Map<string, unknown>): ToolFailure | undefined {
  const code = report.get('exitcode') ?? report.get('returncode') ?? report.get('exitstatus')
  if (typeof code !== 'number' || code === 0) return undefined
  const complaint = report.get('stderr')
  const output = report.get('stdout') ?? report.get('output')
  const silent = output === undefined || output === null || output === ''
  const complained = typeof complaint === 'string' && complaint.trim() !== ''
  return silent || complained ? failure(report, 0.85) : undefined
}

/** What is wrapped in `result`, `output` and the like, and messages that stand alone. */
function readInner(report: Map<string, unknown>, tool: string, depth: number): ToolFailure | undefined {
  const state = report.get('status')
  if (typeof state === 'string' && GOOD_STATES.test(state.toLowerCase())) return undefined
  if (countForeign(report) > 0) return undefined
  for (const key of ['content', 'result', 'output', 'response', 'data', 'body']) {
    const inner = report.get(key)
    if (inner === undefined || inner === null || report.size > 3) continue
    const found = readJsonOutcome(inner, tool, depth + 1)
    if (found) return found
  }
  for (const key of ['message', 'msg', 'detail', 'title', 'description']) {
    const words = report.get(key)
    if (typeof words !== 'string') continue
    const found = readTextOutcome(words, { tool, certainOnly: false })
    if (found) return { ...found, source: 'json', confidence: Math.min(found.confidence, 0.85) }
  }
  return undefined
}

function failure(report: Map<string, unknown>, confidence: number): ToolFailure {
  const status = Number(report.get('statuscode') ?? report.get('httpstatus') ?? report.get('status'))
  const known = status >= 400 && status <= 599 ? { status } : undefined
  return { message: describe(report), confidence, source: 'json', ...known }
}

const TOLD = [
  'error',
  'errors',
  'errormessage',
  'errortype',
  'exception',
  'fault',
  'code',
  'type',
  'message',
  'msg',
  'detail',
  'details',
  'reason',
  'stderr',
  'errordescription',
  'description',
  'content',
  'result',
  'output',
  'status',
]

/** The words of a report that explain the failure, outermost first. */
function describe(report: Map<string, unknown>): string {
  let text = ''
  for (const key of TOLD) {
    const words = tell(report.get(key), 0)
    if (words !== '' && text.length < MESSAGE_LENGTH) text += text === '' ? words : ` ${words}`
  }
  return text.slice(0, MESSAGE_LENGTH)
}

function tell(value: unknown, depth: number): string {
  if (typeof value === 'string') return value.slice(0, MESSAGE_LENGTH)
  if (depth > DEEPEST) return ''
  if (typeof value === 'number' && depth > 0) return String(value)
  if (Array.isArray(value)) return tell(value[0], depth + 1)
  if (!isRecord(value)) return ''
  const told = Object.entries(value).filter(([key]) =>
    /code|type|message|msg|detail|reason|text|error|name|title|loc/i.test(key),
  )
  return told
    .map(([, inner]) => tell(inner, depth + 1))
    .filter((words) => words !== '')
    .join(' ')
    .slice(0, MESSAGE_LENGTH)
}
