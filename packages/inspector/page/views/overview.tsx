import { useSignal } from '@preact/signals'
import { type ChartSeries, Lines, StackedBars } from '../parts/charts.tsx'
import { formatCost, formatCount, formatMs, formatShare, hueOf } from '../parts/format-values.ts'
import { type Overview as Measured, measureOverview, type Slice } from '../state/measure-overview.ts'
import { requests } from '../state/requests.ts'
import { NoRequest } from './no-request.tsx'
import { HealthTable, NameTable, Notices, Tally } from './overview-tables.tsx'
import { Variants } from './variants.tsx'

const WINDOWS = [
  [300_000, '5 minutes'],
  [3_600_000, '1 hour'],
  [86_400_000, '1 day'],
  [0, 'Everything'],
] as const

export function Overview() {
  const span = useSignal(0)
  const newest = requests.value[0]?.at ?? 0
  const list = span.value === 0 ? requests.value : requests.value.filter(({ at }) => at >= newest - span.value)
  const measured = measureOverview(list)
  return (
    <div class="overview">
      <div class="view-head">
        <h1>Overview</h1>
        <div class="switch" role="group" aria-label="Time shown">
          {WINDOWS.map(([ms, words]) => (
            <button
              key={ms}
              type="button"
              aria-pressed={span.value === ms}
              onClick={() => {
                span.value = ms
              }}
            >
              {words}
            </button>
          ))}
        </div>
      </div>
      <Totals measured={measured} />
      {measured.total === 0 ? <NoRequest /> : <Charts measured={measured} />}
      <div class="tables">
        <NameTable title="By agent" rows={measured.agents} filter="agent" />
        <NameTable title="By model" rows={measured.models} filter="model" />
        {/* The totals are those of an only tenant. */}
        {measured.tenants.length > 1 && <NameTable title="By tenant" rows={measured.tenants} filter="text" />}
        <HealthTable />
        <Variants targets={measured.variants} />
        <Tally title="Signals" counts={measured.signals} kind="signal" />
        <Tally title="Decided by" counts={measured.stages} kind="stage" />
        <Tally title="Conversations" counts={measured.qualities} kind="quality" />
        <Notices />
      </div>
    </div>
  )
}

function Totals({ measured }: { measured: Measured }) {
  const { total, failed, refused, latency, firstByte, tokens, cost } = measured
  const figures: [name: string, value: string, note?: string | undefined][] = [
    ['Requests', formatCount(total)],
    [
      'Errors',
      total === 0 ? '–' : formatShare(failed / total),
      refused === 0 ? undefined : `${refused === failed ? 'all' : formatCount(refused)} refused (4xx)`,
    ],
    ['Median', formatMs(latency?.p50)],
    ['95th percentile', formatMs(latency?.p95)],
    ['First byte, median', formatMs(firstByte?.p50)],
    ['Tokens', formatCount(tokens)],
    ['Cost', formatCost(cost)],
  ]
  return (
    <dl class="totals">
      {figures.map(([name, value, note]) => (
        <div key={name} data-bad={name === 'Errors' && failed > 0}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          {note && <dd class="note">{note}</dd>}
        </div>
      ))}
    </dl>
  )
}

function Charts({ measured }: { measured: Measured }) {
  const { slices, latency } = measured
  const times = slices.map(({ at }) => at)
  const answering =
    measured.agents.length > 0
      ? { title: 'Agents', rows: measured.agents, of: ({ agents }: Slice) => agents }
      : { title: 'Models', rows: measured.models, of: ({ models }: Slice) => models }
  const of = (pick: (slice: (typeof slices)[number]) => number | undefined) => slices.map(pick)
  return (
    <div class="charts">
      <StackedBars
        title="Requests"
        summary={`${measured.total} requests, ${measured.failed} failed`}
        times={times}
        format={formatWhole}
        series={[
          { name: 'answered', tone: 'ok', values: of(({ success }) => success) },
          { name: 'failed', tone: 'bad', values: of(({ error }) => error) },
          { name: 'aborted', tone: 'mute', values: of(({ aborted }) => aborted) },
        ]}
      />
      <Lines
        title="Latency"
        summary={`Median ${formatMs(latency?.p50)}, 95th percentile ${formatMs(latency?.p95)}, 99th ${formatMs(latency?.p99)}`}
        times={times}
        format={formatMs}
        series={[
          { name: 'p50', tone: 'ok', values: of((slice) => slice.latency?.p50) },
          { name: 'p95', tone: 'warn', values: of((slice) => slice.latency?.p95) },
          { name: 'p99', tone: 'bad', values: of((slice) => slice.latency?.p99) },
        ]}
      />
      <StackedBars
        title="Tokens"
        summary={`${formatCount(measured.tokens)} tokens`}
        times={times}
        format={formatWhole}
        series={[
          { name: 'in', tone: 'accent', values: of(({ inputTokens }) => inputTokens) },
          { name: 'out', tone: 'accent-2', values: of(({ outputTokens }) => outputTokens) },
        ]}
      />
      {measured.qualities.length > 0 && <QualityChart slices={slices} />}
      <StackedBars
        title="Cost"
        summary={`${formatCost(measured.cost)} in all`}
        times={times}
        format={formatCost}
        series={seriesOf(slices, ({ costs }) => costs)}
      />
      <StackedBars
        title={answering.title}
        summary={`Requests: ${answering.rows.map(({ name, requests: count }) => `${name} ${count}`).join(', ')}`}
        times={times}
        format={formatWhole}
        series={seriesOf(slices, answering.of)}
      />
    </div>
  )
}

/** Between whole numbers, an axis has no mark. */
const formatWhole = (value: number): string => (Number.isInteger(value) ? formatCount(value) : '')

const MAX_SERIES = 6

/** The largest names as series of their own, in their colours, and the sum of the others. */
function seriesOf(slices: readonly Slice[], of: (slice: Slice) => Readonly<Record<string, number>>): ChartSeries[] {
  const totals = new Map<string, number>()
  for (const slice of slices)
    for (const [name, amount] of Object.entries(of(slice))) totals.set(name, (totals.get(name) ?? 0) + amount)
  const names = [...totals].sort((one, other) => other[1] - one[1]).map(([name]) => name)
  // One name more is better than "others" for a single one.
  const shown = names.slice(0, names.length > MAX_SERIES + 1 ? MAX_SERIES : names.length)
  const series = shown.map((name) => ({
    name,
    tone: `hue-${hueOf(name)}`,
    values: slices.map((slice) => of(slice)[name]),
  }))
  const rest = names.slice(shown.length)
  if (rest.length === 0) return series
  const sumOf = (amounts: Readonly<Record<string, number>>) => rest.reduce((sum, name) => sum + (amounts[name] ?? 0), 0)
  return [...series, { name: `${rest.length} others`, tone: 'mute', values: slices.map((slice) => sumOf(of(slice))) }]
}

function QualityChart({ slices }: { slices: readonly Slice[] }) {
  return (
    <Lines
      title="Signal quality"
      summary="Mean score of the conversations, 0 to 100"
      times={slices.map(({ at }) => at)}
      format={(value) => value.toFixed(0)}
      top={100}
      series={[{ name: 'score', tone: 'accent', values: slices.map(({ score }) => score) }]}
    />
  )
}
