import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { Transport } from '../contract/transport/transport.ts'
import { createPlano } from '../plano.ts'

async function open(warm: () => Promise<void>) {
  const checks: string[] = []
  const transport: Transport = {
    send: async ({ url }) => {
      checks.push(url)
      throw new Error('refused')
    },
    warm,
    close: async () => undefined,
  }
  const model = { model: 'openai/m', access_key: 'k', base_url: 'http://127.0.0.1:9' }
  const resilience = { health_check: { path: '/health', interval: 1 } }
  const plano = await createPlano({ model_providers: [{ ...model, resilience }] }, { env: {}, transport })
  return { plano, checks }
}

it('starts no health checks when the engine is closed during the warm-up', async () => {
  const usual = await open(async () => undefined)
  const begun = performance.now()
  await expect.poll(() => usual.checks.length).toBeGreaterThan(0)
  const took = performance.now() - begun
  await usual.plano.close({ drainMs: 0 })
  let finish: (() => void) | undefined
  const warming = new Promise<void>((resolve) => {
    finish = resolve
  })
  let isWarming = false
  const { plano, checks } = await open(() => {
    isWarming = true
    return warming
  })
  await expect.poll(() => isWarming).toBe(true)
  await plano.close({ drainMs: 0 })
  finish?.()
  // The first engine has also loaded the modules.
  await wait(took)
  expect(checks).toEqual([])
})
