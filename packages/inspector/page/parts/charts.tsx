import { formatTick, roundUp } from './format-values.ts'

/** About as wide as it is drawn, so that words in it keep their size. */
const WIDTH = 380
const HEIGHT = 136
const FLOOR = HEIGHT - 20
/** Where the plot ends and the words of the scale begin, so that neither covers the other. */
const PLOT = WIDTH - 46

export interface ChartSeries {
  name: string
  tone: string
  values: readonly (number | undefined)[]
}

export interface ChartProps {
  title: string
  /** What the chart says in one sentence, for those who do not see it. */
  summary: string
  times: readonly number[]
  series: readonly ChartSeries[]
  format(value: number): string
  /** Where the scale ends; otherwise at the largest value. */
  top?: number
}

/** Series on top of each other, a column for every slice of time. */
export function StackedBars(props: ChartProps) {
  const { times, series, format } = props
  const totals = times.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0))
  const most = roundUp(Math.max(...totals))
  const step = PLOT / Math.max(1, times.length)
  return (
    <Chart {...props} most={most}>
      {times.map((at, index) => {
        let top = FLOOR
        const words = series.map(({ name, values }) => `${name} ${format(values[index] ?? 0)}`).join(', ')
        return (
          <g key={at}>
            <rect class="hit" x={index * step} y={0} width={step} height={FLOOR}>
              <title>{`${tickOf(times, at)}: ${words}`}</title>
            </rect>
            {series.map(({ name, tone, values }) => {
              const height = ((FLOOR - 12) * (values[index] ?? 0)) / most
              top -= height
              return height > 0 ? (
                <rect
                  key={name}
                  class="column"
                  data-tone={tone}
                  x={index * step + 1}
                  y={top}
                  width={Math.max(1, step - 2)}
                  height={height}
                  rx={1.5}
                />
              ) : null
            })}
          </g>
        )
      })}
    </Chart>
  )
}

/** Lines over time; a slice without a value is bridged, and every value that stands alone is a dot. */
export function Lines(props: ChartProps) {
  const { times, series, format, top } = props
  const most = top ?? roundUp(Math.max(...series.flatMap(({ values }) => values.map((value) => value ?? 0))))
  const step = PLOT / Math.max(1, times.length)
  const place = (value: number, index: number): string =>
    `${((index + 0.5) * step).toFixed(1)} ${(FLOOR - ((FLOOR - 12) * value) / most).toFixed(1)}`
  return (
    <Chart {...props} most={most}>
      {series.map(({ name, tone, values }) => {
        const points = values.flatMap((value, index) => (value === undefined ? [] : [place(value, index)]))
        // A line of no length with round ends is a dot.
        const dots = values.flatMap((value, index) =>
          value === undefined || (values[index - 1] !== undefined && values[index + 1] !== undefined)
            ? []
            : [`M${place(value, index)}h.01`],
        )
        return (
          <g key={name}>
            <path class="line" data-tone={tone} d={points.length === 0 ? '' : `M${points.join('L')}`} />
            <path class="line dots" data-tone={tone} d={dots.join('')} />
          </g>
        )
      })}
      {times.map((at, index) => (
        <rect key={at} class="hit" x={index * step} y={0} width={step} height={FLOOR}>
          <title>{`${tickOf(times, at)}: ${series.map(({ name, values }) => `${name} ${values[index] === undefined ? 'none' : format(values[index])}`).join(', ')}`}</title>
        </rect>
      ))}
    </Chart>
  )
}

const ANCHORS = ['start', 'middle', 'end'] as const

const tickOf = (times: readonly number[], at: number): string => formatTick(at, (times.at(-1) ?? 0) - (times[0] ?? 0))

/** Words for the start, the middle and the end. What would be said twice is left out, the middle first. */
function tickWords(times: readonly number[]): string[] {
  const [first = '', middle = '', last = ''] = [times[0], times[Math.floor(times.length / 2)], times.at(-1)].map(
    (at) => (at === undefined ? '' : tickOf(times, at)),
  )
  return [first, middle === first || middle === last ? '' : middle, last === first ? '' : last]
}

function Chart(props: ChartProps & { most: number; children: preact.ComponentChildren }) {
  const { title, summary, times, series, format, most, children } = props
  const isEmpty = !series.some(({ values }) => values.some((value) => value !== undefined && value > 0))
  const formatMark = (value: number): string => format(value).replace(/\.0+(?= |$)/, '')
  const ticks = tickWords(times)
  return (
    <figure class="chart">
      <figcaption>
        <h2>{title}</h2>
        {(series.length > 1 || series[0]?.tone.startsWith('hue-')) && (
          <ul class="legend">
            {series.map(({ name, tone }) => (
              <li key={name}>
                <i data-tone={tone} aria-hidden="true" />
                <span title={name}>{name}</span>
              </li>
            ))}
          </ul>
        )}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary}>
        {[12, (12 + FLOOR) / 2, FLOOR].map((y) => (
          <path key={y} class="grid" d={`M0 ${y}H${PLOT}`} />
        ))}
        {children}
        {isEmpty ? (
          <text class="tick" x={PLOT / 2} y={FLOOR / 2 + 14} text-anchor="middle">
            None in this time
          </text>
        ) : (
          <>
            <text class="tick" x={PLOT + 8} y={15.5}>
              {formatMark(most)}
            </text>
            <text class="tick" x={PLOT + 8} y={(12 + FLOOR) / 2 + 3.5}>
              {formatMark(most / 2)}
            </text>
          </>
        )}
        {ticks.map(
          (words, index) =>
            words !== '' && (
              <text
                key={ANCHORS[index]}
                class="tick"
                x={(index * PLOT) / 2}
                y={HEIGHT - 4}
                text-anchor={ANCHORS[index] ?? 'start'}
              >
                {words}
              </text>
            ),
        )}
      </svg>
    </figure>
  )
}
