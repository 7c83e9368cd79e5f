import type { Bar, Timeline } from '../state/build-timeline.ts'
import { hrefOf } from '../state/route.ts'
import { formatMs } from './format-values.ts'

const STEPS = [0, 0.25, 0.5, 0.75, 1]

/** Bars over time: filters, decision, steps, attempts, nested requests; a notch where the first token came. */
export function Waterfall({ timeline }: { timeline: Timeline }) {
  const { bars, marks, lengthMs } = timeline
  const place = (ms: number): string => `${Math.min(100, (100 * ms) / lengthMs)}%`
  return (
    <div class="waterfall">
      <div class="axis" aria-hidden="true">
        {STEPS.map((step) => (
          <span key={step} style={{ left: `${step * 100}%` }}>
            {step === 0 ? '0' : formatMs(lengthMs * step)}
          </span>
        ))}
      </div>
      <ul aria-label="What took time, in order">
        {bars.map((bar) => (
          <li key={bar.key} data-kind={bar.kind} data-tone={bar.tone} data-depth={Math.min(3, bar.depth)}>
            <span class="bar-label">
              {bar.opens === undefined ? bar.label : <a href={hrefOf('requests', bar.opens)}>{bar.label}</a>}
              <small>{bar.note}</small>
            </span>
            <span class="bar-track">
              <i style={{ left: place(bar.from), width: place(bar.durationMs) }} aria-hidden="true" />
              {bar.firstByteMs !== undefined && (
                <b
                  style={{ left: place(bar.from + bar.firstByteMs) }}
                  title={`first byte after ${formatMs(bar.firstByteMs)}`}
                  aria-hidden="true"
                />
              )}
            </span>
            <span class="bar-time">
              {formatMs(bar.durationMs)}
              <span class="hidden">{describe(bar)}</span>
            </span>
          </li>
        ))}
      </ul>
      {marks.length > 0 && (
        <ul class="marks" aria-label="Circuit breakers and skipped upstreams">
          {marks.map((mark) => (
            <li key={`${mark.at}-${mark.label}`} data-tone={mark.tone}>
              <time>{`+${formatMs(mark.at)}`}</time>
              {mark.label}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function describe({ from, firstByteMs }: Bar): string {
  const first = firstByteMs === undefined ? '' : `, first byte after ${formatMs(firstByteMs)}`
  return `, began after ${formatMs(from)}${first}`
}
