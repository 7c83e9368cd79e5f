import type { RequestSummary } from '../../src/record/request-summary.ts'
import { NameChip, SignalTag, StageBadge, StatusBadge, toneOfSignal } from '../parts/badges.tsx'
import {
  formatCount,
  formatDate,
  formatDay,
  formatMs,
  formatTime,
  isSameDay,
  nameSignal,
} from '../parts/format-values.ts'
import { Icon } from '../parts/icon.tsx'
import { VirtualList } from '../parts/virtual-list.tsx'
import { isFiltered, modelsOf, NO_FILTERS, setFilter, shownRequests } from '../state/filter-requests.ts'
import { findRequest, paused, requests, togglePause, waitingCount } from '../state/requests.ts'
import { openRequest, route } from '../state/route.ts'
import { FilterBar } from './filter-bar.tsx'
import { NoRequest } from './no-request.tsx'
import { RequestPane } from './request-pane.tsx'

const ROW = 44

export function Requests() {
  const { id } = route.value
  const items = shownRequests.value
  const chosen = id === undefined ? -1 : items.findIndex((request) => request.id === id)
  const slowest = items.reduce((most, { durationMs = 0 }) => Math.max(most, durationMs), 1)
  return (
    <div class="requests" data-open={id !== undefined}>
      <section class="list" aria-labelledby="requests-title">
        <div class="list-head">
          <h1 id="requests-title">Requests</h1>
          {isFiltered.value ? (
            <>
              <p
                class="count"
                role="status"
              >{`${formatCount(items.length)} of ${formatCount(requests.value.length)}`}</p>
              <button type="button" class="clear" onClick={() => setFilter(NO_FILTERS)}>
                <Icon name="close" />
                Clear filters
              </button>
            </>
          ) : (
            <p class="count">{formatCount(items.length)}</p>
          )}
          <span class="grow" />
          <button type="button" class="quiet" onClick={togglePause} aria-pressed={paused.value}>
            <Icon name={paused.value ? 'play' : 'pause'} />
            <span>{paused.value ? `Resume${waitingCount.value > 0 ? ` (${waitingCount.value})` : ''}` : 'Pause'}</span>
          </button>
          <a class="quiet" href="./api/export" download="plano-requests.json">
            <Icon name="export" />
            <span>Export</span>
          </a>
        </div>
        <FilterBar />
        {items.length === 0 ? (
          <Nothing />
        ) : (
          <>
            <Columns />
            <VirtualList
              label="Requests, newest first"
              items={items}
              rowHeight={ROW}
              chosen={chosen}
              keyOf={(request) => request.id}
              choose={(request) => openRequest(request.id)}
            >
              {(request) => <Row request={request} slowest={slowest} />}
            </VirtualList>
          </>
        )}
      </section>
      {id !== undefined && <RequestPane id={id} key={id} />}
    </div>
  )
}

/** Heads of the columns, where there is room for columns. The rows of the list box are read without them. */
function Columns() {
  return (
    <div class="columns" aria-hidden="true">
      <div class="row">
        <span>Time</span>
        <span>Answered by</span>
        <span>Request</span>
        <span>Decided by</span>
        <span class="row-tokens">Tokens</span>
        <span>Duration</span>
        <span>Status</span>
      </div>
    </div>
  )
}

function Row({ request, slowest }: { request: RequestSummary; slowest: number }) {
  const { agents, durationMs, state } = request
  const question = questionOf(request)
  const asked = request.model ?? request.path ?? request.dialect
  const who =
    agents.length > 0 ? agents : [request.upstream ?? modelsOf(request)[0]].filter((name) => name !== undefined)
  return (
    <div class="row" data-state={state} data-nested={request.parent !== undefined}>
      <time title={formatDay(request.at)}>
        {!isSameDay(request.at, Date.now()) && <small>{formatDate(request.at)}</small>}
        {formatTime(request.at)}
      </time>
      <RowMain request={request} asked={asked} who={who} question={question} />
      <span class="row-facts">
        {question === undefined ? (
          who.length > 0 &&
          asked !== who[0] && (
            <span class="asked" title={asked}>
              {asked}
            </span>
          )
        ) : (
          <q class="asked" title={question}>
            <bdi>{question}</bdi>
          </q>
        )}
        {request.stream && <span class="mini">stream</span>}
        {request.parent !== undefined && <span class="mini">nested</span>}
        <Remarks request={request} />
      </span>
      <span class="row-stage">
        <StageBadge stage={request.stage} />
      </span>
      <span class="row-tokens">
        {request.outputTokens === undefined
          ? ''
          : `${formatCount((request.inputTokens ?? 0) + request.outputTokens)} tok`}
      </span>
      <span class="row-time">
        <span>{state === 'running' ? '…' : formatMs(durationMs)}</span>
        <i aria-hidden="true" style={{ width: `${Math.max(2, (100 * (durationMs ?? 0)) / slowest)}%` }} />
      </span>
      <StatusBadge request={request} />
    </div>
  )
}

interface RowMainProps {
  request: RequestSummary
  asked: string | undefined
  who: string[]
  question: string | undefined
}

/** The question of a nested request, only if the agent changed it. */
function questionOf({ question, parent }: RequestSummary): string | undefined {
  return parent !== undefined && findRequest(parent)?.question === question ? undefined : question
}

/** The agents or the model, and below it what was asked where there is no column for it. */
function RowMain({ request, asked, who, question }: RowMainProps) {
  const { agents, parallel, signals, steps, state } = request
  const failed = new Set(state === 'success' ? steps.filter((step) => step.failed).map(({ upstream }) => upstream) : [])
  const concerns = signals.filter((type) => toneOfSignal(type) === 'bad').map(nameSignal)
  return (
    <span class="row-main">
      <span class="row-who">
        {who.length === 0 && (
          <span class="asked" title={asked}>
            {asked}
          </span>
        )}
        {who.map((name, index) => (
          <span key={name} class="hop" data-failed={failed.has(name)}>
            {index > 0 && <i aria-hidden="true">{parallel ? '+' : '→'}</i>}
            <NameChip name={name} kind={agents.length > 0 ? 'agent' : 'model'} />
            {failed.has(name) && <span class="hidden">failed</span>}
          </span>
        ))}
        {concerns.length > 0 && (
          <span class="row-flag" title={concerns.join(', ')} aria-hidden="true">
            <Icon name="flag" />
          </span>
        )}
      </span>
      {question !== undefined && (
        <q class="row-question" aria-hidden="true">
          <bdi>{question}</bdi>
        </q>
      )}
    </span>
  )
}

/** The two things that matter most about a request, and how many more there are. */
function Remarks({ request }: { request: RequestSummary }) {
  const { errorCode, failedAttempts, signals, skipped = [], state } = request
  const tried = `${failedAttempts} failed ${failedAttempts === 1 ? 'attempt' : 'attempts'}`
  const remarks = [
    ...(errorCode === undefined
      ? []
      : [<span class={state === 'aborted' ? 'mini' : 'mini bad'}>{errorCode.replaceAll('_', ' ')}</span>]),
    ...(failedAttempts > 0 && errorCode === undefined ? [<span class="mini warn">{tried}</span>] : []),
    ...(skipped.length > 0
      ? [<span class="mini warn" title={skipped.join(', ')}>{`${skipped.length} resting`}</span>]
      : []),
    ...signals.map((type) => <SignalTag key={type} type={type} short />),
  ]
  return (
    <>
      {remarks.slice(0, 2)}
      {remarks.length > 2 && <span class="mini">{`+${remarks.length - 2}`}</span>}
    </>
  )
}

function Nothing() {
  if (!isFiltered.value) return <NoRequest />
  return (
    <div class="nothing">
      <p>No request matches these filters.</p>
      <button type="button" class="quiet" onClick={() => setFilter(NO_FILTERS)}>
        Show all requests
      </button>
    </div>
  )
}
