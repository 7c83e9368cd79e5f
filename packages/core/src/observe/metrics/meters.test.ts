import type { Meter, MeterProvider, ObservableCallback } from '@opentelemetry/api'
import { expect, test } from 'vitest'
import { createMeters } from './meters.ts'

test('reads a gauge once per collection, and no longer after the engine has closed', () => {
  const callbacks: ObservableCallback[] = []
  const gauge = {
    addCallback: (callback: ObservableCallback) => callbacks.push(callback),
    removeCallback: (callback: ObservableCallback) => callbacks.splice(callbacks.indexOf(callback), 1),
  }
  const meter = { createObservableGauge: () => gauge } as unknown as Meter
  const provider: MeterProvider = { getMeter: () => meter }
  const meters = createMeters({ scope: 'test', provider, keep: false, maxNames: 1 })
  meters.watch('plano.upstream.active', () => [])
  expect(callbacks).toHaveLength(1)
  meters.close()
  expect(callbacks).toHaveLength(0)
})
