import { createPlano, type Encoder } from '@planojs/core'
import { createVirtualClock } from '@planojs/testing'
import { expect, it } from 'vitest'

const agents = [
  { id: 'weather', description: 'Weather forecasts, rain, wind and temperature for any city' },
  { id: 'flights', description: 'Finds flights between airports with prices and departure times' },
  { id: 'billing', description: 'Invoices, refunds and payment methods of an account' },
]

/** Letters as a vector, or no answer at all while `hangs` is set. */
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

it('an encoder that hangs leaves the decision to words in time, rests, and is asked again', async () => {
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
  const warnings: string[] = []
  plano.on('warning', ({ code, message }) => warnings.push(`${code}: ${message}`))
  const ask = () =>
    plano.decide({
      listener: 'desk',
      messages: [{ role: 'user', content: 'Will it rain in Bergen, and how strong is the wind?' }],
    })
  try {
    state.hangs = true
    const slow = ask()
    await clock.advance(2000)
    const first = await slow
    expect(first).toMatchObject({ stage: 'local', agents: ['weather'] })
    expect(first.reason).toContain('The encoder did not answer within 2000 ms, so words alone decided.')
    const asked = state.asked
    expect((await ask()).reason).toContain('The encoder was too slow before, so words alone decided.')
    expect(state.asked).toBe(asked)
    expect(warnings).toEqual(['encoder_failed: The encoder failed (the encoder did not answer within 2000 ms).'])
    await clock.advance(1000)
    const again = ask()
    await clock.advance(2000)
    expect((await again).reason).toContain('The encoder did not answer within 2000 ms')
    await clock.advance(1999)
    expect((await ask()).reason).toContain('The encoder was too slow before')
    state.hangs = false
    await clock.advance(1)
    expect((await ask()).reason).not.toContain('words alone')
    expect(state.asked).toBeGreaterThan(asked)
  } finally {
    await plano.close({ drainMs: 0 })
  }
})
