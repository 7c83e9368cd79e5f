import { createNoopMeter, type Meter, type MeterProvider, metrics, type ObservableResult } from '@opentelemetry/api'
import { VERSION } from '../version.data.ts'
import { INSTRUMENTS, type InstrumentEntry, type InstrumentName } from './instruments.data.ts'
import { createKeptSeries, type KeptSeries, type MetricLabels } from './kept-series.ts'

export interface MetersOptions {
  scope: string
  /** Default: the application's global provider, even if it is registered later. */
  provider: MeterProvider | undefined
  /** Keeps metrics for GET /metrics. */
  keep: boolean
  /** Number of names of one kind (upstreams, filters) with their own label; further ones become "other". */
  maxNames: number
}

/** Access to all instruments. Costs one comparison when nothing is recorded. */
export interface Meters {
  readonly isOn: boolean
  measure(name: InstrumentName, value: number, labels: MetricLabels): void
  /** The label for a name: the name itself, or "other" beyond the limit. */
  label(kind: string, name: string): string
  /** Reads a gauge whenever metrics are collected. */
  watch(name: InstrumentName, read: GaugeReader): void
  /** Stops reading gauges: the application's meter provider outlives the engine. */
  close(): void
  /** All metrics in Prometheus' text format. Undefined unless they are kept. */
  readonly text: (() => string) | undefined
}

export type GaugeReader = () => Iterable<{ value: number; labels: MetricLabels }>

type Measure = (value: number, labels: MetricLabels) => void

export function createMeters(options: MetersOptions): Meters {
  const kept = options.keep ? createKeptSeries() : undefined
  const seen = new Map<string, Set<string>>()
  const silent = createNoopMeter()
  let provider: MeterProvider | undefined
  let meter: Meter = silent
  let measures = new Map<InstrumentName, Measure>()
  const watched = new Map<InstrumentName, GaugeReader>()
  const observed: (() => void)[] = []

  /** A meter that was requested before registration stays silent, so the provider is looked up again. */
  function currentMeter(): Meter {
    const now = options.provider ?? metrics.getMeterProvider()
    if (now === provider) return meter
    provider = now
    meter = now.getMeter(options.scope, VERSION)
    measures = new Map()
    for (const [name, read] of watched) observed.push(observe(meter, name, read))
    return meter
  }

  return {
    text: kept && (() => writeAll(kept, watched)),
    watch(name, read) {
      const own = currentMeter()
      watched.set(name, read)
      if (own !== silent) observed.push(observe(own, name, read))
    },
    close() {
      watched.clear()
      for (const stop of observed.splice(0)) stop()
    },
    get isOn() {
      return kept !== undefined || currentMeter() !== silent
    },
    measure(name, value, labels) {
      kept?.add(name, value, labels)
      const own = currentMeter()
      if (own === silent) return
      let measure = measures.get(name)
      if (!measure) {
        measure = createInstrument(own, name)
        measures.set(name, measure)
      }
      measure(value, labels)
    },
    label(kind, name) {
      const names = seen.get(kind) ?? new Set()
      seen.set(kind, names)
      if (!names.has(name) && names.size >= options.maxNames) return 'other'
      names.add(name)
      return name
    },
  }
}

function createInstrument(meter: Meter, name: InstrumentName): Measure {
  const { kind, unit, description, buckets }: InstrumentEntry = INSTRUMENTS[name]
  const options = { unit, description }
  if (kind === 'histogram') {
    const advice = { explicitBucketBoundaries: [...(buckets ?? [])] }
    const histogram = meter.createHistogram(name, { ...options, advice })
    return (value, labels) => histogram.record(value, labels)
  }
  if (kind === 'gauge') {
    const gauge = meter.createGauge(name, options)
    return (value, labels) => gauge.record(value, labels)
  }
  const counter = kind === 'level' ? meter.createUpDownCounter(name, options) : meter.createCounter(name, options)
  return (value, labels) => counter.add(value, labels)
}

/** Returns a function that stops it. */
function observe(meter: Meter, name: InstrumentName, read: GaugeReader): () => void {
  const { unit, description } = INSTRUMENTS[name]
  const gauge = meter.createObservableGauge(name, { unit, description })
  const report = (result: ObservableResult): void => {
    for (const { value, labels } of read()) result.observe(value, labels)
  }
  gauge.addCallback(report)
  return () => gauge.removeCallback(report)
}

function writeAll(kept: KeptSeries, watched: ReadonlyMap<InstrumentName, GaugeReader>): string {
  for (const [name, read] of watched) {
    kept.clear(name)
    for (const { value, labels } of read()) kept.add(name, value, labels)
  }
  return kept.write()
}
