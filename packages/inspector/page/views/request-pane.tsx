import { useEffect, useRef, useState } from 'preact/hooks'
import type { RequestDetail, RequestSummary } from '../../src/record/request-summary.ts'
import { AgentGraph } from '../parts/agent-graph.tsx'
import { StatusBadge } from '../parts/badges.tsx'
import { CopyButton } from '../parts/copy-button.tsx'
import { DecisionCard } from '../parts/decision-card.tsx'
import { formatCost, formatCount, formatDay, formatMs } from '../parts/format-values.ts'
import { Icon } from '../parts/icon.tsx'
import { Waterfall } from '../parts/waterfall.tsx'
import { readFrom } from '../state/ask-server.ts'
import { buildTimeline } from '../state/build-timeline.ts'
import { decisionOf } from '../state/read-decision.ts'
import { connection, findRequest, notices } from '../state/requests.ts'
import { hrefOf, openRequest, route } from '../state/route.ts'
import { Conversation, FilterVerdicts, RawEvents, Signals } from './request-sections.tsx'

/** Reads a request again whenever its line in the list has changed. */
function useDetail(id: string): { detail?: RequestDetail; problem?: string } {
  const [state, setState] = useState<{ detail?: RequestDetail; problem?: string }>({})
  const revision = findRequest(id)?.revision
  const isLive = connection.value === 'live'
  useEffect(() => {
    let isCurrent = true
    readFrom<RequestDetail>(`requests/${encodeURIComponent(id)}`)
      .then((detail) => isCurrent && setState({ detail }))
      // What was read stays in sight while the inspector is away.
      .catch((error: Error) => isCurrent && setState((old) => (old.detail ? old : { problem: error.message })))
    return () => {
      isCurrent = false
    }
  }, [id, revision, isLive])
  return state
}

export function RequestPane({ id }: { id: string }) {
  const { detail, problem } = useDetail(id)
  const pane = useRef<HTMLElement>(null)
  useEffect(() => {
    // On a narrow page the pane replaces the list that had the focus.
    if (document.querySelector('.virtual')?.clientHeight === 0) pane.current?.focus()
  }, [])
  return (
    <section class="pane" aria-label="One request" ref={pane} tabIndex={-1}>
      {problem !== undefined && <PaneProblem id={id} problem={problem} />}
      {!detail && problem === undefined && <p class="nothing late">Reading the request…</p>}
      {detail && <PaneContent detail={detail} />}
    </section>
  )
}

/** The time, going on while something runs. */
function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (!isRunning) return undefined
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [isRunning])
  return now
}

function PaneContent({ detail }: { detail: RequestDetail }) {
  const { summary } = detail
  const decision = decisionOf(detail)
  const now = useNow(summary.state === 'running')
  const timeline = buildTimeline(detail, notices.value, now)
  return (
    <>
      <PaneHead detail={detail} />
      <Figures detail={detail} now={now} />
      <Failure detail={detail} />
      <Block title="Decision">
        {decision ? (
          <DecisionCard decision={decision} answeredBy={summary.state === 'error' ? undefined : summary.upstream} />
        ) : (
          <p class="dim">{summary.state === 'running' ? 'Not decided yet.' : 'Nothing had to be decided.'}</p>
        )}
      </Block>
      <Block title="Sequence">
        <AgentGraph detail={detail} />
      </Block>
      <Block title="Timeline">
        <Waterfall timeline={timeline} />
      </Block>
      <Signals detail={detail} />
      <FilterVerdicts detail={detail} />
      <Conversation detail={detail} />
      <RawEvents detail={detail} />
    </>
  )
}

export function Block({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <section class="block">
      <h3>{title}</h3>
      {children}
    </section>
  )
}

function PaneProblem({ id, problem }: { id: string; problem: string }) {
  return (
    <>
      <header class="pane-head">
        <div>
          <h2>Request</h2>
          <p class="dim">
            <code>{id}</code>
          </p>
        </div>
        <CloseButton />
      </header>
      <p class="nothing">{problem}</p>
    </>
  )
}

function CloseButton() {
  return (
    <button
      type="button"
      class="quiet icon-only"
      onClick={closeRequest}
      aria-label="Close the request"
      title="Close (Esc)"
    >
      <Icon name="close" />
    </button>
  )
}

/** Closes the open request. The list gets the focus back, once it is drawn. */
export function closeRequest(): void {
  if (route.value.id === undefined) return
  openRequest(undefined)
  setTimeout(() => document.querySelector<HTMLElement>('.virtual')?.focus(), 0)
}

function PaneHead({ detail: { summary } }: { detail: RequestDetail }) {
  const title =
    summary.agents.join(summary.parallel ? ' + ' : ' → ') ||
    summary.upstream ||
    summary.model ||
    summary.path ||
    'Request'
  return (
    <header class="pane-head">
      <div>
        <h2>{breakable(title)}</h2>
        <p class="dim">
          <code>{summary.id}</code>
          <CopyButton label="Copy the request id" text={() => summary.id} /> <time>{formatDay(summary.at)}</time>
          {summary.parent !== undefined && (
            <>
              {' · '}
              <a href={hrefOf('requests', summary.parent)}>inside another request</a>
            </>
          )}
        </p>
      </div>
      <StatusBadge request={summary} />
      <CloseButton />
    </header>
  )
}

/** A name that may be broken after its separators. */
function breakable(name: string): preact.ComponentChildren {
  return name.split(/(?<=[_/.:-])/).flatMap((part, index) => (index === 0 ? [part] : [<wbr key={index} />, part]))
}

/** Shorter than this, an answer came in one piece: its rate says nothing of the model. */
const LEAST_STREAM_MS = 100

function rateOf(tokens: number, ms: number): number | undefined {
  return ms < LEAST_STREAM_MS ? undefined : Math.round((tokens * 1_000) / ms)
}

/** The sum of a figure of nested requests; undefined where none has it. */
function sumOf(children: RequestDetail['children'], of: (summary: RequestSummary) => number | undefined) {
  const known = children.flatMap(({ summary }) => of(summary) ?? [])
  return known.length === 0 ? undefined : known.reduce((sum, each) => sum + each, 0)
}

function Figures({ detail: { summary, children }, now }: { detail: RequestDetail; now: number }) {
  const isRunning = summary.state === 'running'
  const ownTokens = (summary.inputTokens ?? 0) + (summary.outputTokens ?? 0)
  const rate =
    summary.durationMs !== undefined && summary.outputTokens !== undefined && summary.stream
      ? rateOf(summary.outputTokens, summary.durationMs - (summary.firstByteMs ?? 0))
      : undefined
  const nested = sumOf(children, ({ cost }) => cost)
  const isOwn = summary.outputTokens !== undefined
  const tokensIn = isOwn ? summary.inputTokens : sumOf(children, ({ inputTokens }) => inputTokens)
  const tokensOut = isOwn ? summary.outputTokens : sumOf(children, ({ outputTokens }) => outputTokens)
  const byNested = isOwn || tokensOut === undefined ? undefined : 'nested calls'
  const figures: [name: string, value: string, note?: string | undefined][] = [
    isRunning
      ? ['Duration', formatMs(Math.max(0, now - summary.at)), 'so far']
      : ['Duration', formatMs(summary.durationMs)],
    ['First byte', formatMs(summary.firstByteMs)],
    ['Attempts', String(summary.attempts), summary.failedAttempts > 0 ? `${summary.failedAttempts} failed` : undefined],
    [
      'Tokens in',
      formatCount(tokensIn),
      summary.cachedTokens ? `${formatCount(summary.cachedTokens)} cached` : byNested,
    ],
    ['Tokens out', formatCount(tokensOut), rate && ownTokens > 0 ? `${formatCount(rate)} per second` : byNested],
    [
      'Cost',
      formatCost(summary.cost ?? nested),
      summary.cost === undefined && nested !== undefined ? 'nested calls' : undefined,
    ],
  ]
  return (
    <dl class="figures">
      {figures.map(([name, value, note]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          {note && <dd class="note">{note}</dd>}
        </div>
      ))}
    </dl>
  )
}

function Failure({ detail }: { detail: RequestDetail }) {
  const response = detail.events.find(({ type }) => type === 'response')
  const error = response?.['error'] as { code?: string; message?: string } | undefined
  if (!error) return null
  return (
    <p class="failure" role="note" data-tone={detail.summary.state === 'aborted' ? 'mute' : 'bad'}>
      <b>{error.code}</b> {error.message}
    </p>
  )
}
