import { INSTRUMENTS, type InstrumentEntry, type InstrumentName } from './instruments.data.ts'

export type MetricLabels = Readonly<Record<string, string | number | boolean>>

interface Series {
  labels: MetricLabels
  value: number
  count: number
  /** Counts per bucket, not cumulative. */
  buckets: number[]
}

/** Metrics kept in this process for GET /metrics. */
export interface KeptSeries {
  add(name: InstrumentName, value: number, labels: MetricLabels): void
  /** Drops all series of an instrument. Gauges of instances that are gone must not stay at their last value. */
  clear(name: InstrumentName): void
  /** In Prometheus' text format, version 0.0.4. */
  write(): string
}

export function createKeptSeries(): KeptSeries {
  const byName = new Map<InstrumentName, Map<string, Series>>()
  return {
    add(name, value, labels) {
      const all = byName.get(name) ?? new Map<string, Series>()
      byName.set(name, all)
      const key = writeLabels(labels)
      const entry: InstrumentEntry = INSTRUMENTS[name]
      const series = all.get(key) ?? { labels, value: 0, count: 0, buckets: (entry.buckets ?? []).map(() => 0) }
      all.set(key, series)
      series.count += 1
      series.value = entry.kind === 'gauge' ? value : series.value + value
      const bucket = entry.buckets?.findIndex((bound) => value <= bound) ?? -1
      if (bucket >= 0) series.buckets[bucket] = (series.buckets[bucket] ?? 0) + 1
    },
    clear: (name) => byName.delete(name),
    write() {
      const lines: string[] = []
      for (const [name, all] of byName) writeFamily(lines, name, all.values())
      return `${lines.join('\n')}\n`
    },
  }
}

function writeFamily(lines: string[], name: InstrumentName, all: Iterable<Series>): void {
  const entry: InstrumentEntry = INSTRUMENTS[name]
  const shown = nameInText(name)
  const type = entry.kind === 'level' ? 'gauge' : entry.kind
  lines.push(`# HELP ${shown} ${entry.description}`, `# TYPE ${shown} ${type}`)
  for (const series of all) {
    const labels = writeLabels(series.labels)
    if (!entry.buckets) {
      lines.push(`${shown}${labels === '' ? '' : `{${labels}}`} ${series.value}`)
      continue
    }
    const prefix = labels === '' ? '' : `${labels},`
    let sum = 0
    for (const [index, bound] of entry.buckets.entries()) {
      sum += series.buckets[index] ?? 0
      lines.push(`${shown}_bucket{${prefix}le="${bound}"} ${sum}`)
    }
    lines.push(`${shown}_bucket{${prefix}le="+Inf"} ${series.count}`)
    const tail = labels === '' ? '' : `{${labels}}`
    lines.push(`${shown}_sum${tail} ${series.value}`, `${shown}_count${tail} ${series.count}`)
  }
}

/** Maps names as OpenTelemetry does for Prometheus: underscores, the unit, and `_total` for counters. */
function nameInText(name: InstrumentName): string {
  const { kind, unit } = INSTRUMENTS[name]
  const suffix = unit === 's' ? '_seconds' : unit === 'USD' ? '_usd' : ''
  return `${name.replaceAll(/\W/g, '_')}${suffix}${kind === 'counter' ? '_total' : ''}`
}

function writeLabels(labels: MetricLabels): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name.replaceAll(/\W/g, '_')}="${escapeLabel(String(value))}"`)
    .join(',')
}

function escapeLabel(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
