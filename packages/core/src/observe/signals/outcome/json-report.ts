import { isRecord } from '../is-record.ts'
import type { ToolFailure } from './tool-failure.ts'

const DEEPEST = 3
const MESSAGE_LENGTH = 300

/** An object in a result, by its normalised keys. */
export type Report = Map<string, unknown>

/** Fields that describe a call. An object of only these is a report about the call. */
export const ENVELOPE = new Set(
  [
    'message msg error errors code status statuscode httpstatus httpstatuscode statustext detail details reason type title requestid',
    'traceid correlationid timestamp time path instance method documentationurl success ok data result results retryafter hint help',
    'stack stacktrace traceback exception cause field fields param parameter parameters value expected received tool toolname url',
    'iserror retryable retry warnings warning severity diagnostics issue moreinfo debugid resourcetype errcode errmsg err exceptionmessage exceptiontype responsecode responsemessage suggestion errorcode errormessage errortype errordescription description fault content output response body',
    'apiversion correlationid category codigo codice mensagem mensaje messaggio nachricht meldung erro errore erreur fehler fout fel chyba',
    'subcode submsg errno sqlmessage sqlstate sql jsonrpc cod id line column position args input exitcode returncode stdout stderr signal meta metadata available allowed docs link info',
  ].flatMap((line) => line.split(' ')),
)
/** Normalises keys, so that `statusCode`, `status_code` and `Status-Code` are equal. */
export function foldKeys(value: Record<string, unknown>): Report {
  const folded = new Map<string, unknown>()
  for (const key of Object.keys(value)) folded.set(key.toLowerCase().replace(/[_ -]/g, ''), value[key])
  return folded
}

/** Number of fields about something other than the call. */
export function countForeign(report: Report): number {
  let foreign = 0
  for (const [key, value] of report) {
    // "approved: false" or "changed: false" next to an error only repeats it.
    const tells = value !== null && value !== undefined && value !== false
    if (tells && !ENVELOPE.has(key)) foreign += 1
  }
  return foreign
}

export function isReport(report: Report): boolean {
  return countForeign(report) <= 2
}

/** A failure described by a report. */
export function describeFailure(report: Map<string, unknown>, confidence: number): ToolFailure {
  const status = Number(report.get('statuscode') ?? report.get('httpstatus') ?? report.get('status'))
  const known = status >= 400 && status <= 599 ? { status } : undefined
  return { message: writeMessage(report), confidence, source: 'json', ...known }
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

/** The texts of a report that explain the failure, outermost first. */
function writeMessage(report: Report): string {
  let text = ''
  for (const key of TOLD) {
    const words = tell(report.get(key), 0)
    if (words !== '' && text.length < MESSAGE_LENGTH) text += text === '' ? words : ` ${words}`
  }
  return text === '' ? tell(Object.fromEntries(report), 0) : text.slice(0, MESSAGE_LENGTH)
}

function tell(value: unknown, depth: number): string {
  if (typeof value === 'string') return value.slice(0, MESSAGE_LENGTH)
  if (depth > DEEPEST) return ''
  if (typeof value === 'number' && depth > 0) return String(value)
  if (Array.isArray(value)) return tell(value[0], depth + 1)
  if (!isRecord(value)) return ''
  const entries = Object.entries(value)
  const told = entries.filter(([key]) => /code|type|message|msg|detail|reason|text|error|name|title|loc/i.test(key))
  return (told.length > 0 ? told : entries)
    .map(([, inner]) => tell(inner, depth + 1))
    .filter((words) => words !== '')
    .join(' ')
    .slice(0, MESSAGE_LENGTH)
}
