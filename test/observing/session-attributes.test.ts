import { createPlano } from '@planojs/core'
import { createScriptedProvider } from '@planojs/testing'
import { expect, it } from 'vitest'
import { askChat, talk } from './ask-plano.ts'
import { recordSpans } from './span-tree.ts'

const dear = { price: { input: 5, output: 15, cached_input: 0.5 } }
const cheap = { price: { input: 0.1, output: 1, cached_input: 0.01 } }

it('a decision shows what a session spends on switching models, by Plano’s names', async () => {
  const usage = { inputTokens: 1000, outputTokens: 10, reasoningTokens: 4 }
  const provider = await createScriptedProvider({ script: () => ({ text: 'ok', usage }) })
  const at = { base_url: provider.baseUrl, access_key: 'k' }
  const record = recordSpans()
  const { tracerProvider } = record
  const plano = await createPlano(
    {
      model_providers: [
        { model: 'openai/dear', ...at, capabilities: dear },
        { model: 'openai/cheap', ...at, capabilities: cheap, default: true },
      ],
      routing: { routing_budget: { max_switch_spend_pct: 10, record_counterfactual: true } },
      routing_preferences: [
        { name: 'code', description: 'writing and fixing programs', models: ['openai/dear'] },
        { name: 'talk', description: 'small talk and greetings', models: ['openai/cheap'] },
      ],
      orchestration: {
        rules: [
          { name: 'talk', when: { matches: 'hello' }, models: ['openai/cheap'] },
          { name: 'code', when: {}, models: ['openai/dear'] },
        ],
      },
    },
    { telemetry: { tracerProvider, prometheus: true } },
  )
  const headers = { 'x-model-affinity': 's', 'x-plano-override-model': 'on' }
  for (const text of ['hello', 'fix my program', 'hello again'])
    await askChat(plano, { messages: talk(text) }, { headers })
  const metrics = await (await plano.fetch('http://plano/metrics')).text()
  await plano.close()
  await provider.close()

  expect(metrics).toContain('plano_session_switches_total{decision="retained",reason="over_cap"} 1')
  expect(metrics).toContain('plano_session_switches_total{decision="allowed",reason="same_anchor"} 1')
  expect(metrics).toContain('plano_decisions_total{kind="models",stage="rule",chosen="openai/cheap",route="talk"} 3')

  const [first, second, third] = record.named('decide').map(({ attributes }) => attributes)
  expect(first).toMatchObject({ 'plano.session_id': 's', 'plano.cache.warm': false })
  expect(first).not.toHaveProperty(['plano.cache.idle_ms'])
  expect(first).not.toHaveProperty(['plano.session.switches'])
  expect(first).not.toHaveProperty(['plano.session.total_cost_in_usd'])
  expect(second).toMatchObject({
    'plano.cache.warm': true,
    'plano.cache.idle_ms': expect.any(Number),
    'plano.session.baseline_in_usd': expect.closeTo(0.00001, 10),
    'plano.session.switch_spend_in_usd': 0,
    'plano.session.overhead_pct': 0,
    'plano.session.switches': 0,
    'plano.session.total_cost_in_usd': expect.closeTo(0.00011, 10),
    'plano.switch.cost_in_usd': expect.closeTo(0.00499, 10),
    'plano.switch.overhead_ceiling_in_usd': expect.closeTo(0.000001, 10),
    'plano.switch.candidate_warm_tokens': 0,
    'plano.switch.decision': 'retained',
    'plano.switch.counterfactual_route': 'code',
    'plano.decision.reason':
      '"openai/dear" would cost more than the session\'s budget allows ($0.005, with $0.000001 left), so "openai/cheap" stays.',
  })
  // The provider read nothing from its cache, so the context cost its full price.
  expect(third).toMatchObject({
    'plano.session.switches': 0,
    'plano.session.total_cost_in_usd': expect.closeTo(0.00022, 10),
    'plano.session.baseline_in_usd': expect.closeTo(0.00011, 10),
  })
  expect(third).not.toHaveProperty(['plano.switch.cost_in_usd'])
  expect(record.named('chat cheap')[0]?.attributes).toHaveProperty(['llm.usage.reasoning_tokens'], 4)
})
