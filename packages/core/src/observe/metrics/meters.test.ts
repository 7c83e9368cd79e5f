import { type Meter, type MeterProvider, metrics, type ObservableCallback } from '@opentelemetry/api'
import { afterEach, expect, test } from 'vitest'
import { createMeters } from './meters.ts'

/** A provider whose observable gauges share a list of callbacks. */
function openProvider() {
  const callbacks: ObservableCallback[] = []
  const gauge = {
    addCallback: (callback: ObservableCallback) => callbacks.push(callback),
    removeCallback: (callback: ObservableCallback) => callbacks.splice(callbacks.indexOf(callback), 1),
  }
  const meter = { createObservableGauge: () => gauge, createCounter: () => ({ add: () => undefined }) }
  const provider: MeterProvider = { getMeter: () => meter as unknown as Meter }
  return { provider, callbacks }
}

afterEach(() => metrics.disable())

test('reads a gauge once per collection, and no longer after the engine has closed', () => {
  const { provider, callbacks } = openProvider()
  const meters = createMeters({ scope: 'test', provider, keep: false, maxNames: 1 })
  meters.watch('plano.upstream.active', () => [])
  expect(callbacks).toHaveLength(1)
  meters.close()
  expect(callbacks).toHaveLength(0)
})

test('reports gauges to a provider that the application registers later', () => {
  const { provider, callbacks } = openProvider()
  const meters = createMeters({ scope: 'test', provider: undefined, keep: false, maxNames: 1 })
  meters.watch('plano.upstream.active', () => [{ value: 2, labels: { upstream: 'a' } }])
  metrics.setGlobalMeterProvider(provider)
  meters.measure('plano.attempts', 1, {})
  const told: unknown[] = []
  for (const callback of callbacks) callback({ observe: (value, labels) => told.push([value, labels]) })
  expect(told).toEqual([[2, { upstream: 'a' }]])
  meters.close()
  expect(callbacks).toHaveLength(0)
})

test('shows only the instances that a gauge still has', () => {
  let running: [string, number][] = [
    ['a', 1],
    ['b', 2],
  ]
  const meters = createMeters({ scope: 'test', provider: undefined, keep: true, maxNames: 9 })
  meters.watch('plano.upstream.active', () => running.map(([instance, value]) => ({ value, labels: { instance } })))
  const lines = () => meters.text?.().match(/^plano_upstream_active\{.*$/gm)
  expect(lines()).toEqual(['plano_upstream_active{instance="a"} 1', 'plano_upstream_active{instance="b"} 2'])
  running = [['b', 3]]
  expect(lines()).toEqual(['plano_upstream_active{instance="b"} 3'])
})
