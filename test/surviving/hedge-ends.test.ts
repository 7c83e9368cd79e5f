import { createPlano, type PlanoEvent } from '@planojs/core'
import { createScriptedTransport, createVirtualClock } from '@planojs/testing'
import { expect, it } from 'vitest'
import { until } from '../chaos/virtual-world.ts'

it.each([true, false])(
  'lets go of both calls that a hedge made when both answer at once: stream %s',
  async (stream) => {
    const clock = createVirtualClock()
    const inner = createScriptedTransport({ clock, script: ({ headers }) => headers['host'] ?? '' })
    let waiting: (() => void)[] = []
    const transport = {
      ...inner,
      // Heads of answers come in twos, in the same moment.
      async send(request: Parameters<typeof inner.send>[0]) {
        const response = await inner.send(request)
        await new Promise<void>((resolve) => {
          waiting.push(resolve)
          if (waiting.length < 2) return
          for (const release of waiting) release()
          waiting = []
        })
        return response
      },
    }
    const resilience = { hedge: { after: 10, budget: 1 }, bulkhead: { max_concurrent: 1, max_queue: 0 } }
    const plano = await createPlano(
      {
        model_providers: [
          { model: 'openai/slow', access_key: 'k', base_url: 'http://slow.test', resilience },
          { model: 'openai/other', access_key: 'k', base_url: 'http://other.test', resilience },
        ],
        model_aliases: { any: { target: 'openai/slow', fallbacks: ['openai/other'] } },
      },
      { env: {}, clock, transport },
    )
    const events: PlanoEvent[] = []
    plano.onEvent((event) => events.push(event))
    const body = JSON.stringify({ model: 'any', stream, messages: [{ role: 'user', content: 'hi' }] })
    for (let round = 0; round < 2; round += 1) {
      const work = plano.fetch('/v1/chat/completions', { method: 'POST', body }).then((response) => response.text())
      expect(await until(clock, work)).toMatch(/slow\.test|other\.test/)
      await clock.advance(0)
      expect(plano.health()).toMatchObject([{ outstanding: 0 }, { outstanding: 0 }])
      expect(inner.open).toBe(0)
    }
    expect(inner.requests).toHaveLength(4)
    // The one that lost is told of as such, whatever it would have said.
    const told = events.flatMap((event) => (event.type === 'attempt' ? [event.attempt.outcome] : []))
    expect(told.toSorted()).toEqual(['aborted', 'aborted', 'success', 'success'])
    await until(clock, plano.close({ drainMs: 0 }))
  },
)
