import { readMap, readNumber, readText, readTexts, takeFields } from './read-fields.ts'
import type { RequestSummary, ShownEvent } from './request-summary.ts'

const ASKED = ['dialect', 'path', 'model', 'listener', 'tenant', 'session', 'parent', 'parentAgent', 'route'] as const
const REFUSING = new Set(['reject', 'refuse', 'cut'])
const MAX_LISTED = 40
const MAX_QUESTION = 160

type Apply = (summary: RequestSummary, event: ShownEvent) => void

const APPLY: Readonly<Record<string, Apply>> = {
  request: applyAsked,
  decision: applyDecision,
  filter: applyFilter,
  step: applyStep,
  attempt: applyAttempt,
  response: applyResponse,
  skip: applySkip,
  content: applyContent,
  signal: (summary, event) => addOnce(summary.signals, readText(event['signal'])),
  conversation(summary, event) {
    const quality = readText(event['quality'])
    const score = readNumber(event['score'])
    if (quality !== undefined) summary.quality = quality
    if (score !== undefined) summary.score = score
  },
}

/** Updates the summary of a request with one event. Events of unknown types are only counted. */
export function applyEvent(summary: RequestSummary, event: ShownEvent): void {
  summary.events += 1
  APPLY[event.type]?.(summary, event)
}

function addOnce(list: string[], item: string | undefined): void {
  if (item !== undefined && list.length < MAX_LISTED && !list.includes(item)) list.push(item)
}

function applyAsked(summary: RequestSummary, event: ShownEvent): void {
  Object.assign(summary, takeFields(event, ASKED))
  if (event['stream'] === true) summary.stream = true
}

function applyDecision(summary: RequestSummary, event: ShownEvent): void {
  const decision = readMap(event['decision'])
  Object.assign(summary, takeFields(decision, ['stage', 'route', 'listener']))
  const confidence = readNumber(decision['confidence'])
  if (confidence !== undefined) summary.confidence = confidence
  summary.agents = readTexts(decision['agents'])
  summary.models = readTexts(decision['models'])
  for (const [target, variant] of Object.entries(readMap(decision['variants'])))
    if (typeof variant === 'string') summary.variants[target] = variant
  const session = readText(readMap(decision['session'])['id'])
  if (session !== undefined) summary.session ??= session
}

function applyFilter(summary: RequestSummary, event: ShownEvent): void {
  summary.filters += 1
  const filter = readText(event['filter'])
  if (filter !== undefined && REFUSING.has(readText(event['verdict']) ?? '')) summary.refusedBy = filter
}

function applyStep(summary: RequestSummary, event: ShownEvent): void {
  const upstream = readText(event['upstream'])
  if (upstream === undefined || summary.steps.length >= MAX_LISTED) return
  const kind = event['kind'] === 'model' ? 'model' : 'agent'
  addOnce(kind === 'model' ? summary.models : summary.agents, upstream)
  // In a sequence, all steps before a step have ended when it starts.
  if (event['phase'] === 'start' && (readNumber(event['index']) ?? 0) > summary.steps.length) summary.parallel = true
  if (event['phase'] !== 'end') return
  const durationMs = readNumber(event['durationMs']) ?? 0
  summary.steps.push({ upstream, kind, durationMs, failed: event['error'] !== undefined })
}

function applyAttempt(summary: RequestSummary, event: ShownEvent): void {
  const attempt = readMap(event['attempt'])
  summary.attempts += 1
  if (attempt['outcome'] !== 'success') summary.failedAttempts += 1
  const upstream = readText(attempt['upstream'])
  const variant = readText(attempt['variant'])
  if (upstream !== undefined && variant !== undefined) summary.variants[upstream] = variant
}

function applySkip(summary: RequestSummary, event: ShownEvent): void {
  summary.skipped ??= []
  addOnce(summary.skipped, readText(event['upstream']))
}

/** The projection has already removed message contents that must not be shown. */
function applyContent(summary: RequestSummary, event: ShownEvent): void {
  const input = Array.isArray(event['input']) ? event['input'].map(readMap) : []
  const content = readText(input.findLast(({ role }) => role === 'user')?.['content'])
  const question = content
    ?.slice(0, 4 * MAX_QUESTION)
    .replace(/\s+/g, ' ')
    .trim()
  if (question) summary.question = question.length > MAX_QUESTION ? `${question.slice(0, MAX_QUESTION)}…` : question
}

function applyResponse(summary: RequestSummary, event: ShownEvent): void {
  applyAsked(summary, event)
  Object.assign(summary, takeFields(event, ['upstream']))
  const outcome = event['outcome']
  summary.state = outcome === 'error' || outcome === 'aborted' ? outcome : 'success'
  for (const key of ['status', 'durationMs', 'firstByteMs', 'cost'] as const) {
    const value = readNumber(event[key])
    if (value !== undefined) summary[key] = value
  }
  const usage = readMap(event['usage'])
  const input = readNumber(usage['inputTokens'])
  const output = readNumber(usage['outputTokens'])
  const cached = readNumber(usage['cachedInputTokens'])
  if (input !== undefined) summary.inputTokens = input
  if (output !== undefined) summary.outputTokens = output
  if (cached !== undefined) summary.cachedTokens = cached
  const code = readText(readMap(event['error'])['code'])
  if (code !== undefined) summary.errorCode = code
}
