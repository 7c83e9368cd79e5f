import { createPlano, type Encoder } from '@planojs/core'
import { expect, it, onTestFinished } from 'vitest'

it('tells an encoder whose request it encodes, so that what it keeps can be kept apart', async () => {
  const asked: (string | undefined)[] = []
  const encoder: Encoder = {
    name: 'counting',
    dim: 2,
    embed: async (texts, _signal, tenant) => {
      if (texts.includes('will it rain in Oslo')) asked.push(tenant)
      return texts.map((text) => new Float32Array([text.length, 1]))
    },
  }
  const plano = await createPlano({
    agents: ['weather', 'bank'].map((id) => ({ id, run: () => 'never asked' })),
    listeners: [
      {
        type: 'agent',
        name: 'desk',
        agents: [
          { id: 'weather', description: 'Weather and forecasts for any city' },
          { id: 'bank', description: 'Bank accounts, cards and transfers' },
        ],
      },
    ],
    orchestration: { encoder, confidence: 0 },
  })
  onTestFinished(() => plano.close())
  for (const tenant of ['acme', 'globex']) await plano.decide({ messages: 'will it rain in Oslo', tenant })
  await plano.decide({ messages: 'will it rain in Oslo' })
  expect(asked).toEqual(['acme', 'globex', undefined])
})
