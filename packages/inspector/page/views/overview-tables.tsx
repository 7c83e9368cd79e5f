import { NameChip, StageBadge } from '../parts/badges.tsx'
import {
  formatCost,
  formatCount,
  formatDay,
  formatMs,
  formatShare,
  formatSignal,
  formatTime,
  shortenTimes,
} from '../parts/format-values.ts'
import { TableHead } from '../parts/table-head.tsx'
import { writeFilters } from '../state/filter-requests.ts'
import type { NameRow } from '../state/measure-overview.ts'
import { health, notices } from '../state/requests.ts'
import { hrefOf } from '../state/route.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

interface NameTableProps {
  title: string
  rows: readonly NameRow[]
  /** The filter of the list that a name sets. */
  filter: 'agent' | 'model' | 'text'
}

export function NameTable({ title, rows, filter }: NameTableProps) {
  if (rows.length === 0) return null
  return (
    <Card title={title}>
      <table>
        <TableHead texts={['Name']} numbers={['Requests', 'Failed', 'p50', 'p95', 'Tokens', 'Cost']} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">
                <a class="drill" href={hrefOf('requests', undefined, writeFilters({ [filter]: row.name }))}>
                  {filter === 'text' ? row.name : <NameChip name={row.name} kind={filter} />}
                </a>
              </th>
              <td class="number">{formatCount(row.requests)}</td>
              <td class="number" data-bad={row.failed > 0}>
                {formatShare(row.failed / row.requests)}
              </td>
              <td class="number">{formatMs(row.latency?.p50)}</td>
              <td class="number">{formatMs(row.latency?.p95)}</td>
              <td class="number">{row.tokens === 0 ? '–' : formatCount(row.tokens)}</td>
              <td class="number">{row.cost === 0 ? '–' : formatCost(row.cost)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}

export function HealthTable() {
  const rows = health.value
  if (rows.length === 0) return null
  return (
    <Card title="Circuit breakers and instances">
      <table>
        <TableHead texts={['Upstream', 'Breaker']} numbers={['Busy', 'Calls', 'First byte']} />
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.kind} ${row.upstream} ${row.variant ?? ''} ${row.instance ?? ''}`}>
              <th scope="row">
                <NameChip name={row.upstream} kind={row.kind ?? 'agent'} />
                {row.variant !== undefined && <span class="mini">{row.variant}</span>}
                {row.instance && <code>{row.instance}</code>}
              </th>
              <td>
                <span class="breaker" data-state={row.available === false ? 'open' : row.breaker}>
                  {row.breaker ?? 'off'}
                  {row.restMs ? `, back in ${formatMs(row.restMs)}` : ''}
                </span>
              </td>
              <td class="number">{row.outstanding ?? 0}</td>
              <td class="number">{formatCount(row.calls)}</td>
              <td class="number">{row.latencyMs ? formatMs(row.latencyMs) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}

export function Tally({ title, counts, kind }: { title: string; counts: readonly [string, number][]; kind: string }) {
  if (counts.length === 0) return null
  const most = counts[0]?.[1] ?? 1
  return (
    <Card title={title}>
      <ul class="tally">
        {counts.slice(0, 12).map(([name, count]) => (
          <li key={name}>
            <span>
              {kind === 'stage' ? (
                <StageBadge stage={name} />
              ) : kind === 'signal' ? (
                <a href={hrefOf('requests', undefined, writeFilters({ signal: name }))}>{formatSignal(name)}</a>
              ) : (
                name
              )}
            </span>
            <i aria-hidden="true" style={{ width: `${(100 * count) / most}%` }} />
            <b>{formatCount(count)}</b>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Events outside of requests: circuit breakers, variants, reloads, warnings. */
export function Notices() {
  const list = notices.value.slice(-12).reverse()
  if (list.length === 0) return null
  return (
    <Card title="Recent events">
      <ul class="notices">
        {list.map((event, index) => (
          <li key={`${event.at}-${index}`} data-type={event.type}>
            <time title={formatDay(event.at)}>{formatTime(event.at)}</time>
            <b>{event.type}</b>
            <span>{shortenTimes(describeNotice(event))}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const nameUpstream = (event: Readonly<Record<string, unknown>>): string =>
  [text(event['upstream']), text(event['variant'])].filter(Boolean).join(' · ')

function describeNotice(event: Readonly<Record<string, unknown>>): string {
  if (event['type'] === 'breaker')
    return `${nameUpstream(event)}: ${text(event['from'])} to ${text(event['to'])}, ${text(event['reason'])}`
  if (event['type'] === 'variant')
    return `${text(event['target'])} ${text(event['variant'])} ${text(event['action']).replace('_', ' ')}, ${text(event['reason'])}`
  if (event['type'] === 'reload') return event['ok'] === true ? 'new configuration active' : text(event['message'])
  return text(event['message'])
}

export function Card({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <section class="card">
      <h2>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls when it is wider than its place */}
      <div class="scroll" tabIndex={0} role="group" aria-label={title}>
        {children}
      </div>
    </section>
  )
}
