import { describeResult } from '../classifier/describe-result.ts'
import { isForeign } from '../classifier/is-foreign.ts'
import { createLinearClassifier } from '../classifier/linear-classifier.ts'
import { RESULT_WEIGHTS } from '../classifier/result-weights.data.ts'
import { kindOfTool, splitToolName, type ToolKind } from '../classifier/tool-kind.ts'
import { BRINGS_VALUE, CONSOLE_TOOLS, EMPTY_HANDED, HEADED_LIST, REFUSALS } from './failure-forms.data.ts'
import {
  ACTION_TOOLS,
  CERTAIN_OPENINGS,
  DONE,
  INNOCENT_OPENINGS,
  LONE_FAILURE,
  MARKUP_FAILURES,
  OFFLINE,
  SHORT_OPENINGS,
  STACK_TRACE,
  SUCCESS_WORDS,
  TECHNICAL_WORDS,
  UNCHANGED,
  WORD_TOOL_FAILURE,
  WORD_TOOLS,
} from './failure-text.data.ts'
import { FOREIGN_REFUSALS, FOREIGN_TROUBLE } from './foreign-failures.data.ts'
import { isVerdictTool } from './is-verdict-tool.ts'
import { endsInFailure, readComplaints } from './read-console-outcome.ts'
import { readRefusalForm } from './read-refusal-form.ts'
import { readsContent } from './reads-content.ts'
import { readsState } from './reads-state.ts'
import type { ToolFailure } from './tool-failure.ts'

const OPENING_LENGTH = 300
const SHORT_LENGTH = 320
const MARKUP_LENGTH = 1200
const REFUSAL_LENGTH = 160
const TRACE_LENGTH = 2000
/** Thresholds on the failure probability of a short result that no rule matches, by kind of result. */
const WEIGHED = 0.68
const WEIGHED_FINDING = 0.74
/** For a result that reports a completed action. */
const WEIGHED_DONE = 0.85
/** For a text inside of a report, which may be about anything. */
const WEIGHED_INSIDE = 0.75
/** For a tool that performs actions and answers in the form of a refusal. */
const WEIGHED_REFUSAL = 0.6
/** For the output of a program, which may contain anything. */
const WEIGHED_OUTPUT = 0.95
/** Probability up to which a result is not a failure although a loose rule or a seemingly certain opening matched. */
const ACQUITTED = 0.45
const CLEARED = 0.2
/** The same for findings and texts, whose subject may be an error. */
const CLEARED_FINDING = 0.5
/** Openings that always mean a failure, whatever follows. */
const UNMISTAKABLE =
  /^(?:(?:fatal )?error: |(?:the |your )?(?:request|connection|operation|call) (?:has )?timed out after \d|e(?:acces|noent|exist|perm|isdir|notdir|busy|mfile|nospc|connrefused|connreset|timedout|notfound|pipe): |thread '|traceback \(|fatal: |time-?out (?:while|waiting) |\d{4}, ["']|this model's maximum context length is \d+ tokens?[.,] (?:however|but|you requested|your)\b|prompt is too long: \d+ tokens?\b)/
const weigh = createLinearClassifier(RESULT_WEIGHTS)
/** Text in quotation marks, but not text between two apostrophes. */
const QUOTED = /"[^"\n]{0,200}"|(?<![a-z])'[^'\n]{1,80}'(?![a-z])/g
const SUCCESSFULLY = /\bsuccessfully\b/
const NOTHING: readonly string[] = []
/** A heading that a tool puts above any result, including errors. */
const RESULT_HEADING = /^#{2,4} (?:result|output|response)s?:? *\n+/i
const ERROR_HEADING = /^#{2,4} error:? *\n+/i
/** The line above the traceback of a notebook. */
const RULE_LINE = /^-{20,200}\n/
const STRUCTURED = /^[{["]/
const LEAD = /^(?:[\s*_<[(\u2500-\u257f\u274c\u2716\u2717\u26a0\u{1f6ab}\u{1f534}\u{1f6d1}]|\ufe0f){1,16}/u
/** A position in source code that was passed as text, in the notation of interpreters. */
const SOURCE_PLACE = /^<[\w -]{1,20}>:\d/
/** Negated actions: "could not be completed" does not report a completion. */
const UNDONE = /\b(?:not|n't|cannot|failed to|unable to)(?: be)? [a-z]{1,20}/g
const LOG_LINE = /^[[(]?(?:\d{4}-\d\d-\d\d|\d\d:\d\d|(?:error|warn|warning|info|debug|trace|fatal|notice)(?![\w/.-]))/i

/** A row of a table, with columns set apart by spaces. */
const TABLE_ROW = /\n[ \t]*\S{1,40} {2,}\S{1,40} {2,}\S/
const COMPLAINT_LINES = /^(?:error|fatal): [^\n]{1,400}\n(?:error|fatal|hint|note|warning|usage): /i

export interface TextReading {
  /** Name of the tool that answered. Documents and logs are read more strictly. */
  tool: string
  /** The argument values of the call. */
  given: Iterable<string>
  /** Counts only openings that certainly mean a failure. */
  certainOnly: boolean
  /** Whether the text is a field of a structured result and not the result itself. */
  inside: boolean
}

/**
 * Reads a failure from plain text. Undefined without one. Long texts fail by their opening only, because the rest is
 * content.
 */
export function readTextOutcome(
  text: string,
  { tool, given, certainOnly, inside }: TextReading,
): ToolFailure | undefined {
  const trimmed = text.trim().replace(RULE_LINE, '').replace(RESULT_HEADING, '').replace(ERROR_HEADING, 'Error: ')
  if (trimmed === '' || trimmed.startsWith('#')) return undefined
  const opening = trimmed
    .slice(0, OPENING_LENGTH)
    .replace(LEAD, '')
    .replace(/[ \t]{2,}/g, ' ')
    .toLowerCase()
  const failure = (confidence: number): ToolFailure => ({ message: trimmed.slice(0, 600), confidence, source: 'text' })
  if (trimmed.startsWith('<') && !SOURCE_PLACE.test(trimmed)) return isMarkupFailure(trimmed) ? failure(0.9) : undefined
  const named = tool.toLowerCase()
  if (matches(INNOCENT_OPENINGS, opening) || isLog(trimmed, tool)) return undefined
  const name = splitToolName(tool)
  const kind = kindOfTool(name)
  const content = readsContent(tool)
  const lines = countLines(trimmed, 4)
  if (content && lines > 3) return undefined
  const short = trimmed
    .slice(0, SHORT_LENGTH + 1)
    .toLowerCase()
    .replace(QUOTED, '""')
  const certain = matches(CERTAIN_OPENINGS, opening)
  if (WORD_TOOLS.test(named)) return WORD_TOOL_FAILURE.test(opening) ? failure(0.75) : undefined
  const brief = trimmed.length <= SHORT_LENGTH && lines <= 3
  const values = brief && !certainOnly ? [...given] : NOTHING
  const features = brief && !certainOnly ? describeResult(trimmed, { tool, given: values }) : undefined
  const form = features && readRefusalForm({ short, kind, name, given: values, judges: isVerdictTool(tool) })
  if (form !== undefined && !SUCCESSFULLY.test(short.replace(UNDONE, ''))) return failure(form)
  // "Request 4 denied." from `deny_request` reports what was requested.
  if (kind === 'end' && features?.has('ECHO')) return undefined
  const likelihood = features ? (weigh(features)[1] ?? 0) : 1
  const finds = kind === 'judge' || kind === 'text'
  const sure = UNMISTAKABLE.test(opening) || likelihood > (finds ? CLEARED_FINDING : CLEARED)
  if (certain && (sure || isForeign(trimmed, weigh.knows))) return failure(0.95)
  if (!content && (hasStackTrace(trimmed) || readComplaints(trimmed))) return failure(0.95)
  // A call that asks for the status of another run may report that run's failure and still succeed.
  if (!content && !readsState(tool) && endsInFailure(trimmed)) return failure(0.9)
  if (!features) return undefined
  if (lines === 1 && isForeignFailure({ short, opening, tool, content, kind })) return failure(0.7)
  if (LONE_FAILURE.test(opening)) return readsState(tool) ? undefined : failure(0.9)
  const result = { short, opening, tool, content, kind }
  const loose = readLoosely(result)
  if (loose !== undefined)
    return likelihood < ACQUITTED && !isForeign(trimmed, weigh.knows) ? undefined : failure(loose)
  if (STRUCTURED.test(trimmed) || (inside && !trimmed.includes(' ')) || isPlainlyFine(result)) return undefined
  const runs = CONSOLE_TOOLS.test(snakeCase(tool)) ? WEIGHED_OUTPUT : 0
  const least = inside ? WEIGHED_INSIDE : content || finds ? WEIGHED_FINDING : WEIGHED
  const done = DONE.test(short.replace(UNDONE, '')) ? WEIGHED_DONE : 0
  const refused = !inside && done === 0 && isRefusal(result) && likelihood > WEIGHED_REFUSAL
  const told = refused || likelihood > Math.max(least, done, runs)
  return told && !isForeign(trimmed, weigh.knows) ? failure(Math.round(likelihood * 75) / 100) : undefined
}

/** Usual sentences in other languages. The English word weights do not know them. */
function isForeignFailure({ short, content, kind }: ShortResult): boolean {
  if (content || kind === 'text' || kind === 'judge' || short.length > REFUSAL_LENGTH) return false
  const acts = kind !== 'search' && kind !== 'read'
  if (!matches(FOREIGN_TROUBLE, short) && !(acts && matches(FOREIGN_REFUSALS, short))) return false
  return isForeign(short, weigh.knows)
}

/** Words that mean a refusal from a tool that performs actions. Other tools use them in ordinary results. */
function isRefusal({ short, kind }: ShortResult): boolean {
  return (kind === 'act' || kind === 'end' || kind === 'topic') && matches(REFUSALS, short)
}

/** Whether a result is never a failure by its words only: a completed action, a search without results, a value. */
function isPlainlyFine({ short, kind }: ShortResult): boolean {
  if (SUCCESSFULLY.test(short.replace(UNDONE, ''))) return true
  if (TABLE_ROW.test(short)) return true
  const reads = kind === 'search' || kind === 'read' || kind === 'text' || kind === 'judge'
  return reads && (EMPTY_HANDED.test(short) || BRINGS_VALUE.test(short) || HEADED_LIST.test(short))
}

interface ShortResult {
  short: string
  opening: string
  tool: string
  content: boolean
  kind: ToolKind
}

/** The certainty of a failure in a one-paragraph result, by rules that would match by accident in longer ones. */
function readLoosely({ short, opening, tool, content, kind }: ShortResult): number | undefined {
  // When a program printed more than its error message, that output is the requested content.
  if (kind === 'judge' || (short.includes('\n') && CONSOLE_TOOLS.test(snakeCase(tool)))) return undefined
  if (SUCCESS_WORDS.test(short.replace(UNDONE, '')) || short.includes('?')) return undefined
  if (matches(SHORT_OPENINGS, opening)) return 0.85
  if (content) return undefined
  const asked = readsState(tool)
  if (matches(TECHNICAL_WORDS, short) || (OFFLINE.test(short) && !asked)) return 0.75
  const refused = ACTION_TOOLS.test(snakeCase(tool)) && short.length <= REFUSAL_LENGTH && UNCHANGED.test(short)
  return refused ? 0.65 : undefined
}

const snakeCase = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase()

function matches(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text))
}

function hasStackTrace(trimmed: string): boolean {
  return trimmed.includes('\n') && STACK_TRACE.test(trimmed.slice(0, TRACE_LENGTH))
}

/** Pages and XML are content, whatever their first words, unless their heading or root element is an error. */
function isMarkupFailure(trimmed: string): boolean {
  const head = trimmed.slice(0, MARKUP_LENGTH).toLowerCase()
  return matches(MARKUP_FAILURES, head)
}

function countLines(text: string, limit: number): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0 && lines < limit; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

/**
 * Two or more lines that each begin with a time or a level are a log, which is content. A program that only complains
 * begins each line with "error:" as well.
 */
function isLog(text: string, tool: string): boolean {
  const first = text.indexOf('\n')
  if (first < 0 || !LOG_LINE.test(text)) return false
  if (COMPLAINT_LINES.test(text) && !readsContent(tool) && !readsState(tool)) return false
  return LOG_LINE.test(text.slice(first + 1, first + 40).trimStart())
}
