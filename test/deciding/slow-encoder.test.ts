import { createPlano, type Encoder } from '@planojs/core'
import { createVirtualClock } from '@planojs/testing'
import { afterEach, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

const agents = [
  { id: 'weather', description: 'Weather forecasts, rain, wind and temperature for any city' },
  { id: 'flights', description: 'Finds flights between airports with prices and departure times' },
  { id: 'billing', description: 'Invoices, refunds and payment methods of an account' },
]

/** Encodes letters as a vector. Never answers while `hangs` is set. */
function createHangingEncoder() {
  const state = { hangs: false, asked: 0 }
  const read = (text: string) => {
    const vector = new Float32Array(26)
    for (const letter of text.toLowerCase()) {
      const place = letter.charCodeAt(0) - 97
      if (place >= 0 && place < 26) vector[place] = (vector[place] ?? 0) + 1
    }
    return vector
  }
  const encoder: Encoder = {
    name: 'letters',
    dim: 26,
    async embed(texts) {
      state.asked += 1
      return state.hangs ? new Promise<never>(() => undefined) : texts.map(read)
    },
  }
  return { encoder, state }
}

async function open() {
  const clock = createVirtualClock()
  const { encoder, state } = createHangingEncoder()
  const plano = await createPlano(
    {
      agents: agents.map(({ id }) => ({ id, run: () => `from ${id}` })),
      listeners: [{ type: 'agent', name: 'desk', agents }],
      orchestration: { encoder },
    },
    { env: {}, clock },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  const warnings: string[] = []
  plano.on('warning', ({ code, message }) => warnings.push(`${code}: ${message}`))
  const content = 'Will it rain in Bergen, and how strong is the wind?'
  const ask = () => plano.decide({ listener: 'desk', messages: [{ role: 'user', content }] })
  return { clock, state, warnings, ask }
}

const SLOW = 'The encoder did not answer within 2000 ms. The decision used words only.'
const RESTS = 'The encoder is paused after a timeout. The decision used words only.'

it('decides by words in time while an encoder hangs, pauses it, and tries it again', async () => {
  const { clock, state, warnings, ask } = await open()
  state.hangs = true
  const slow = [ask(), ask()]
  await clock.advance(2000)
  for (const decision of await Promise.all(slow)) {
    expect(decision).toMatchObject({ stage: 'local', agents: ['weather'] })
    expect(decision.reason).toContain(SLOW)
  }
  const { asked } = state
  expect((await ask()).reason).toContain(RESTS)
  expect(state.asked).toBe(asked)
  expect(warnings).toEqual(['encoder_failed: The encoder failed (the encoder did not answer within 2000 ms).'])
  state.hangs = false
  await clock.advance(1000)
  expect((await ask()).reason).not.toContain('words only')
  expect(state.asked).toBeGreaterThan(asked)
})

it('pauses longer after each slow call, up to half a minute, and briefly after a good one', async () => {
  const { clock, state, ask } = await open()
  const expectRest = async (seconds: number) => {
    const slow = ask()
    await clock.advance(2000)
    expect((await slow).reason).toContain(SLOW)
    await clock.advance(seconds * 1000 - 1)
    expect((await ask()).reason).toContain(RESTS)
    await clock.advance(1)
  }
  state.hangs = true
  for (const seconds of [1, 2, 4, 8, 16, 30, 30]) await expectRest(seconds)
  state.hangs = false
  expect((await ask()).reason).not.toContain('words only')
  state.hangs = true
  for (const seconds of [1, 2]) await expectRest(seconds)
})

it('an abort ends the wait for an encoder that is warming up', async () => {
  const { encoder } = createHangingEncoder()
  const warming: Encoder = { ...encoder, warm: () => new Promise<never>(() => undefined) }
  const plano = await createPlano(
    {
      agents: agents.map(({ id }) => ({ id, run: () => `from ${id}` })),
      listeners: [{ type: 'agent', name: 'desk', agents }],
      orchestration: { encoder: warming },
    },
    { env: {} },
  )
  try {
    const controller = new AbortController()
    const { signal } = controller
    const waiting = plano.decide({ listener: 'desk', messages: 'Will it rain in Bergen?', signal })
    controller.abort(new Error('left'))
    await expect(waiting).rejects.toThrow('left')
    await expect(plano.decide({ listener: 'desk', messages: 'And tomorrow?', signal })).rejects.toThrow('left')
  } finally {
    await plano.close({ drainMs: 0 })
  }
})
