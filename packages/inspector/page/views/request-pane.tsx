import { useEffect, useState } from 'preact/hooks'
import type { RequestDetail } from '../../src/record/request-summary.ts'
import { AgentGraph } from '../parts/agent-graph.tsx'
import { StatusBadge } from '../parts/badges.tsx'
import { DecisionCard } from '../parts/decision-card.tsx'
import { formatCost, formatCount, formatDay, formatMs } from '../parts/format-values.ts'
import { Icon } from '../parts/icon.tsx'
import { Waterfall } from '../parts/waterfall.tsx'
import { readFrom } from '../state/ask-server.ts'
import { buildTimeline } from '../state/build-timeline.ts'
import { decisionOf } from '../state/read-decision.ts'
import { findRequest, notices } from '../state/requests.ts'
import { hrefOf, openRequest } from '../state/route.ts'
import { Conversation, FilterVerdicts, RawEvents, Signals } from './request-sections.tsx'

/** Reads a request again whenever its line in the list has changed. */
function useDetail(id: string): { detail?: RequestDetail; problem?: string } {
  const [state, setState] = useState<{ detail?: RequestDetail; problem?: string }>({})
  const revision = findRequest(id)?.revision
  useEffect(() => {
    let isCurrent = true
    readFrom<RequestDetail>(`requests/${encodeURIComponent(id)}`)
      .then((detail) => isCurrent && setState({ detail }))
      .catch((error: Error) => isCurrent && setState({ problem: error.message }))
    return () => {
      isCurrent = false
    }
  }, [id, revision])
  return state
}

export function RequestPane({ id }: { id: string }) {
  const { detail, problem } = useDetail(id)
  return (
    <section class="pane" aria-label="One request">
      {problem !== undefined && <p class="nothing">{problem}</p>}
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

function PaneHead({ detail: { summary } }: { detail: RequestDetail }) {
  const title = summary.agents.join(' → ') || summary.upstream || summary.model || summary.path || 'Request'
  return (
    <header class="pane-head">
      <div>
        <h2>{title}</h2>
        <p class="dim">
          <code>{summary.id}</code> · <time>{formatDay(summary.at)}</time>
          {summary.parent !== undefined && (
            <>
              {' · '}
              <a href={hrefOf('requests', summary.parent)}>inside another request</a>
            </>
          )}
        </p>
      </div>
      <StatusBadge request={summary} />
      <button
        type="button"
        class="quiet icon-only"
        onClick={() => openRequest(undefined)}
        aria-label="Close the request"
      >
        <Icon name="close" />
      </button>
    </header>
  )
}

/** Shorter than this, an answer came in one piece: its rate says nothing of the model. */
const LEAST_STREAM_MS = 100

function rateOf(tokens: number, ms: number): number | undefined {
  return ms < LEAST_STREAM_MS ? undefined : Math.round((tokens * 1_000) / ms)
}

function Figures({ detail: { summary, children }, now }: { detail: RequestDetail; now: number }) {
  const isRunning = summary.state === 'running'
  const ownTokens = (summary.inputTokens ?? 0) + (summary.outputTokens ?? 0)
  const rate =
    summary.durationMs !== undefined && summary.outputTokens !== undefined && summary.stream
      ? rateOf(summary.outputTokens, summary.durationMs - (summary.firstByteMs ?? 0))
      : undefined
  const nested = children.reduce((sum, { summary: child }) => sum + (child.cost ?? 0), 0)
  const figures: [name: string, value: string, note?: string | undefined][] = [
    isRunning
      ? ['Duration', formatMs(Math.max(0, now - summary.at)), 'so far']
      : ['Duration', formatMs(summary.durationMs)],
    ['First byte', formatMs(summary.firstByteMs)],
    ['Attempts', String(summary.attempts), summary.failedAttempts > 0 ? `${summary.failedAttempts} failed` : undefined],
    [
      'Tokens in',
      formatCount(summary.inputTokens),
      summary.cachedTokens ? `${formatCount(summary.cachedTokens)} cached` : undefined,
    ],
    [
      'Tokens out',
      formatCount(summary.outputTokens),
      rate && ownTokens > 0 ? `${formatCount(rate)} a second` : undefined,
    ],
    [
      'Cost',
      formatCost(summary.cost ?? (nested > 0 ? nested : undefined)),
      summary.cost === undefined && nested > 0 ? 'by nested calls' : undefined,
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
