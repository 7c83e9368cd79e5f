import type { Exchange } from '../contract/call/exchange.ts'
import type { FilterRequest, FilterVerdict } from '../contract/filter.ts'
import type { JsonObject } from '../contract/json.ts'
import type { ChatMessage } from '../contract/wire/message.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { ChainLink, FilterChain } from './chain-link.ts'
import type { FilterRuntime } from './filter-runtime.ts'
import { listChanges } from './list-changes.ts'
import { failed } from './policy/call-link.ts'
import { readVerdict } from './read-verdict.ts'
import { type LinkRun, runLink } from './run-link.ts'
import { type Snapshot, type Subject, takeSnapshot } from './view-request.ts'

/** The result of a filter chain for a request: continue, possibly with another body, or an answer from a filter. */
export type Admission =
  | { kind: 'go'; subject: Subject; changed: boolean }
  | { kind: 'answered'; text: string; filter: string }

/**
 * Runs the blocking filters of a chain in order; each sees the changes of those before it. A refusal is thrown as
 * `filter_rejected` with the filter's status and message. Synchronous when all filters are.
 */
export function admitRequest(
  runtime: FilterRuntime,
  exchange: Exchange,
  progress: { subject: Subject; chain: FilterChain },
): Admission | Promise<Admission> {
  const { subject, chain } = progress
  return admitFrom(runtime, exchange, { chain, begun: subject, subject, snapshot: takeSnapshot(subject), at: 0 })
}

interface ChainProgress {
  chain: FilterChain
  begun: Subject
  /** The request after the filters so far. */
  subject: Subject
  snapshot: Snapshot
  /** Index of the next filter. */
  at: number
}

function admitFrom(
  runtime: FilterRuntime,
  exchange: Exchange,
  progress: ChainProgress,
): Admission | Promise<Admission> {
  const { chain } = progress
  while (progress.at < chain.links.length) {
    const link = chain.links[progress.at]
    progress.at += 1
    if (!link?.definition.input || link.mode === 'parallel') continue
    const step = openStep(runtime, progress, link)
    const judged = runLink(runtime, exchange, step.run)
    if (judged instanceof Promise)
      return judged.then(
        (verdict) => takeStep(exchange, progress, { link, verdict, step }) ?? admitFrom(runtime, exchange, progress),
      )
    const answered = takeStep(exchange, progress, { link, verdict: judged, step })
    if (answered) return answered
  }
  return { kind: 'go', subject: progress.subject, changed: progress.subject !== progress.begun }
}

interface ChainStep {
  run: LinkRun
  rewritten(): Subject | undefined
}

/**
 * Runs one filter. A rewrite is parsed within the filter's policy, so that an invalid one counts as the filter's
 * failure.
 */
function openStep(runtime: FilterRuntime, { chain, subject, snapshot }: ChainProgress, link: ChainLink): ChainStep {
  let rewritten: Subject | undefined
  const read = (value: unknown) => {
    const verdict = readVerdict(link, value)
    if (verdict.action === 'rewrite') rewritten = rewriteSubject(runtime, subject, { link, verdict })
    return verdict
  }
  const work = (request: FilterRequest) => {
    const made = link.definition.input?.(request)
    return made instanceof Promise ? made.then(read) : read(made)
  }
  const changes: LinkRun['changes'] = (show) =>
    rewritten ? listChanges(subject.conversation(), rewritten.conversation(), show) : []
  return { run: { link, chain, subject, snapshot, phase: 'input', work, changes }, rewritten: () => rewritten }
}

/** Applies a verdict. Returns the admission if the chain ends here. */
function takeStep(
  exchange: Exchange,
  progress: ChainProgress,
  { link, verdict, step }: { link: ChainLink; verdict: FilterVerdict; step: ChainStep },
): Admission | undefined {
  if (verdict.action === 'answer') return { kind: 'answered', text: verdict.text, filter: link.id }
  applyVerdict(exchange, link, verdict)
  const rewritten = verdict.action === 'rewrite' ? step.rewritten() : undefined
  if (rewritten) {
    progress.subject = rewritten
    progress.snapshot = takeSnapshot(rewritten)
  }
  return undefined
}

/** Handles refusals and tags, which work the same at every place. */
export function applyVerdict(exchange: Exchange, link: ChainLink, verdict: FilterVerdict): void {
  if (verdict.action === 'reject') throw toRejection(link, verdict)
  if (verdict.action !== 'answer') addTags(exchange, verdict.tags)
}

/** Adds tags to the exchange's copy of the context, where rules and spans read them. */
export function addTags(exchange: Exchange, tags: Readonly<Record<string, string>> | undefined): void {
  if (tags !== undefined) exchange.context.tags = { ...exchange.context.tags, ...tags }
}

/** A filter's refusal with its message and status. */
export function toRejection(link: ChainLink, verdict: Extract<FilterVerdict, { action: 'reject' }>): PlanoError {
  const { status, message, details } = verdict
  return new PlanoError('filter_rejected', message === '' ? `Filter "${link.id}" refused.` : message, {
    status,
    details: { filter: link.id, ...(details === undefined ? {} : { response: details }) },
  })
}

/** Applies a rewrite; unchanged fields are kept. An invalid rewrite is the filter's failure. */
function rewriteSubject(
  runtime: FilterRuntime,
  subject: Subject,
  change: { link: ChainLink; verdict: Extract<FilterVerdict, { action: 'rewrite' }> },
): Subject {
  const { link, verdict } = change
  if (!verdict.body && !verdict.messages) throw failed(link, 'rewrote a request without messages or body')
  const grammar = runtime.grammar(subject.dialect)
  try {
    let body: JsonObject = verdict.body ?? subject.body
    if (verdict.messages && grammar.writeConversation) body = grammar.writeConversation(body, verdict.messages)
    const messages: ChatMessage[] = grammar.readConversation?.(body) ?? []
    const { model } = body
    if (model !== undefined && model !== null && typeof model !== 'string')
      throw failed(link, 'returned a model that is not a name')
    return {
      ...subject,
      body,
      model: typeof model === 'string' && model !== '' ? model : subject.model,
      conversation: () => messages,
    }
  } catch (error) {
    if (PlanoError.is(error) && error.code === 'filter_failed') throw error
    throw failed(link, `returned a request that the ${subject.dialect} API does not allow`, error)
  }
}
