import { isRecord } from '../is-record.ts'
import { isVerdictTool } from './is-verdict-tool.ts'
import { countForeign, describeFailure, ENVELOPE, type Report } from './json-report.ts'
import { readTextOutcome } from './read-text-outcome.ts'
import { readsState } from './reads-state.ts'
import type { ToolFailure } from './tool-failure.ts'

const FAILED_STATES =
  /^(?:error|errored|failed|failure|fail|fatal|ko|nok|nack|err|nope|gave_up|timeout|timed_out|deadline_exceeded|not_found|request_denied|over_query_limit|invalid_request|unauthorized|internal_error|[a-z_]{1,30}_(?:error|exceeded|denied|expired|failed|not_found))$/
/** Nothing else than that is the call's own end, even from a tool that reads states. */
const TIMED_OUT = /^time(?:d[ _-]?)?[ _-]?out$/i
/** Names of fields that report whether an action was done. */
const DONE = /(?:ed|sent|done|paid|ok|success|written|set)$/
const SETTLED = /\balready\b|\b(?:no changes?|nothing|unchanged|identical|same value)\b/
/** States of a thing that count as a failure of the call only together with a reason. */
const REFUSED_STATES =
  /^(?:rejected|declined|denied|refused|blocked|aborted|unavailable|unsuccessful|invalid|not_allowed|forbidden)$/
const REASONS =
  /^(?:message|error|reason|reasons|why|because|cause|detail|details|info|note|remark|hint|warning|comment|msg|errormessage|explanation|description|declinecode|(?:state|status|failure|reject|rejection|decline|error)(?:reason|code|message))$/
const STATE_KEYS = ['state', 'outcome']
const EXPLANATIONS = ['message', 'msg', 'error', 'detail', 'title']
export const GOOD_STATES = /^(?:ok|success|succeeded|successful|completed|complete|done|20\d|passed)$/

/** Reads a failure from a status, a state, an action that was not done or an exit code. */
export function readState(report: Report, tool: string): ToolFailure | undefined {
  return (
    readStatus(report, tool) ??
    readUndone(report, tool) ??
    readTally(report, tool) ??
    readExit(report, tool) ??
    readHollow(report, tool)
  )
}

function readStatus(report: Report, tool: string): ToolFailure | undefined {
  for (const key of ['statuscode', 'httpstatus', 'httpstatuscode', 'status', 'code', 'cod', 'errorcode']) {
    const status = Number(report.get(key))
    if (!(status >= 400 && status <= 599)) continue
    const explained = EXPLANATIONS.some((name) => report.has(name))
    if (!explained && isVerdictTool(tool)) continue
    if ((key === 'code' || key === 'cod') && !(explained && countForeign(report) === 0)) continue
    if (countForeign(report) > (explained ? 2 : 1)) continue
    return { ...describeFailure(report, 0.9), status }
  }
  const state =
    report.get('status') ?? report.get('state') ?? report.get('outcome') ?? plainResult(report) ?? report.get('type')
  if (typeof state !== 'string') return undefined
  const failed = FAILED_STATES.test(state.toLowerCase())
  const refused = !failed && REFUSED_STATES.test(state.toLowerCase())
  if (!failed && !refused) return undefined
  const reasons = [...report].filter(([key, value]) => REASONS.test(key) && value).map(([key]) => key)
  const asked = readsState(tool)
  // A failed thing with its own id is the requested data.
  if (asked && report.has('id')) return undefined
  if (report.size === 1 && TIMED_OUT.test(state) && !isVerdictTool(tool))
    return { ...describeFailure(report, 0.75), message: 'timed out' }
  const told = [...reasons, ...STATE_KEYS.filter((key) => report.has(key))]
  const foreign = countForeign(report) - told.filter((key) => !ENVELOPE.has(key)).length
  if (refused) return reasons.length > 0 && foreign <= 0 && !asked ? describeFailure(report, 0.75) : undefined
  if (reasons.length > 0 ? foreign <= (asked ? 0 : 2) : foreign <= 1 && !asked) return describeFailure(report, 0.85)
  return undefined
}

/** Whether a status, state or outcome says that something failed, or with a reason that it was refused. */
export function hasFailedState(report: Report): boolean {
  const explained = [...report].some(([key, value]) => REASONS.test(key) && value)
  return ['status', ...STATE_KEYS].some((key) => {
    const state = String(report.get(key) ?? '').toLowerCase()
    return FAILED_STATES.test(state) || (explained && REFUSED_STATES.test(state))
  })
}

/** An action that was not done, with the reason: `{"delivered": false, "reason": "mailbox full"}`. */
function readUndone(report: Report, tool: string): ToolFailure | undefined {
  if (report.size > 4 || readsState(tool) || isVerdictTool(tool)) return undefined
  const undone = [...report].some(([key, value]) => (value === false || value === 0) && DONE.test(key))
  const explained = [...report].some(
    ([key, value]) => (REASONS.test(key) || key === 'code') && typeof value === 'string' && value !== '',
  )
  return undone && explained && !isSettled(report) ? describeFailure(report, 0.75) : undefined
}

const FAILED_COUNT = /^(?:(?:num|total)?(?:failed|failures|errors|rejected)|(?:failed|failure|error)count)$/
const DONE_COUNT =
  /^(?:(?:num|total)?(?:succeeded|successful|successes|success|sent|delivered|updated|created|imported|processed|inserted|deleted|applied|ok)|(?:succeeded|success|sent|ok)count)$/

/** An action on several things that failed for each: `{"sent": 0, "failed": 3}`. */
function readTally(report: Report, tool: string): ToolFailure | undefined {
  if (readsState(tool) || isVerdictTool(tool)) return undefined
  const done = [...report].filter(([key, value]) => typeof value === 'number' && DONE_COUNT.test(key))
  const failed = [...report].some(
    ([key, value]) => (Array.isArray(value) ? value.length : Number(value)) > 0 && FAILED_COUNT.test(key),
  )
  return failed && done.length > 0 && done.every(([, value]) => value === 0) ? describeFailure(report, 0.8) : undefined
}

/** Nothing was changed because it was so already: `{"changed": false, "note": "was already off"}`. */
export function isSettled(report: Report): boolean {
  const settled = [...report.values()].some((value) => typeof value === 'string' && SETTLED.test(value.toLowerCase()))
  return settled && report.get('changed') === false
}

const PLAIN_FAILURE = /^(?:error|err|ko|nok|failure|failed|fail|rejected|declined|denied|refused)$/i

/** A result that consists of this word only. Other words, such as "not_found", are answers. */
function plainResult(report: Report): unknown {
  const result = report.get('result')
  return typeof result === 'string' && PLAIN_FAILURE.test(result) ? result : undefined
}

function readExit(report: Report, tool: string): ToolFailure | undefined {
  // A call that asks for the status of another run may report that run's failure and still succeed.
  if (readsState(tool) && countForeign(report) > 0) return undefined
  const streams = report.has('stdout') || report.has('stderr')
  const plain = streams ? (report.get('exit') ?? report.get('code') ?? report.get('rc')) : undefined
  const code = report.get('exitcode') ?? report.get('returncode') ?? report.get('exitstatus') ?? plain
  if (typeof code !== 'number' || code === 0) return undefined
  const complaint = report.get('stderr')
  const complained = typeof complaint === 'string' && complaint.trim() !== ''
  // `diff`, `grep` and linters report findings with status 1 and output.
  return code !== 1 || complained || !hasOutput(report) ? describeFailure(report, 0.85) : undefined
}

/** Keys that indicate a failure whatever their value. */
const TROUBLE = /(?:problem|problems|failure|fault|faults|rejections?|trouble)$/

/** An empty result with a reason: `{"result": null, "remark": "source did not answer"}`. */
function readHollow(report: Report, tool: string): ToolFailure | undefined {
  const entries = [...report]
  const reasons = entries.filter(([key, value]) => isReason(key, value))
  const rest = entries.filter((entry) => !reasons.includes(entry))
  if (report.size > 5 || rest.length === 0 || reasons.length === 0 || !rest.every(([, value]) => isHollow(value)))
    return undefined
  if (isVerdictTool(tool) || isSettled(report)) return undefined
  if (reasons.some(([key, value]) => TROUBLE.test(key) && value)) return describeFailure(report, 0.8)
  const told = reasons.map(([, value]) => value).filter((value) => typeof value === 'string')
  for (const text of told) {
    const found = readTextOutcome(text, { tool, given: [], certainOnly: false, inside: true })
    if (found) return { ...found, source: 'json', confidence: Math.min(found.confidence, 0.8) }
  }
  return undefined
}

function isReason(key: string, value: unknown): boolean {
  if (TROUBLE.test(key)) return !isHollow(value)
  return REASONS.test(key) && typeof value === 'string' && value !== ''
}

/** Whether a value is empty, in any notation. */
export function isHollow(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '' || value === 0) return true
  if (Array.isArray(value)) return value.length === 0
  return isRecord(value) && Object.values(value).every((item) => item === null || isHollow(item))
}

export function hasOutput(report: Report): boolean {
  const output = report.get('stdout') ?? report.get('output') ?? report.get('results') ?? report.get('hits')
  return output !== undefined && output !== null && output !== ''
}
