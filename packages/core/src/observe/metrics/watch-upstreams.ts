import type { MetricLabels } from './kept-series.ts'
import type { Meters } from './meters.ts'

/** The state of an instance, read when metrics are collected. */
export interface InstanceState {
  upstream: string
  instance?: string
  variant?: string
  breaker: 'closed' | 'half-open' | 'open' | 'off'
  outstanding: number
  queued?: number
}

const BREAKER_STATES = { closed: 0, 'half-open': 1, open: 2 } as const

interface Reading {
  labels: MetricLabels
  value: number
}

/** Measures load and circuit breakers of all instances whenever metrics are collected. */
export function watchUpstreams(meters: Meters, read: () => Iterable<InstanceState>): void {
  const watch = (
    name: 'plano.upstream.active' | 'plano.upstream.queued' | 'plano.breaker.state',
    readValue: (state: InstanceState) => number | undefined,
    join: (one: number, other: number) => number,
  ): void =>
    meters.watch(name, () => {
      // Several instances may share their labels: addresses at one origin, or names beyond the limit.
      const readings = new Map<string, Reading>()
      for (const state of read()) {
        const value = readValue(state)
        if (value === undefined) continue
        const labels = labelsOf(meters, state)
        const key = JSON.stringify(labels)
        const known = readings.get(key)
        readings.set(key, { labels, value: known === undefined ? value : join(known.value, value) })
      }
      return readings.values()
    })
  const sum = (one: number, other: number) => one + other
  watch('plano.upstream.active', ({ outstanding }) => outstanding, sum)
  watch('plano.upstream.queued', ({ queued }) => queued, sum)
  watch('plano.breaker.state', ({ breaker }) => (breaker === 'off' ? undefined : BREAKER_STATES[breaker]), Math.max)
}

function labelsOf(meters: Meters, { upstream, instance, variant }: InstanceState): MetricLabels {
  return {
    upstream: meters.label('upstream', upstream),
    instance: meters.label('instance', hostOf(instance)),
    ...labelVariant(meters, variant),
  }
}

/** Only upstreams with several versions have this label. */
export const labelVariant = (meters: Meters, variant: string | undefined): MetricLabels =>
  variant === undefined ? {} : { variant: meters.label('variant', variant) }

function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : 'none'
}
