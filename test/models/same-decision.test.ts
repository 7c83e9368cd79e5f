import { createPlano, type PlanoConfigInput } from '@planojs/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const MODELS = ['openai/a', 'openai/b', 'anthropic/c', 'groq/d/e:1'] as const

const models = fc.uniqueArray(fc.constantFrom(...MODELS), { minLength: 1, maxLength: 4 })
const preference = fc.record({
  name: fc.constantFrom('code', 'talk', 'sums'),
  description: fc.constantFrom('writing and fixing programs', 'greetings and small talk', 'arithmetic and equations'),
  models,
  selection_policy: fc.option(fc.record({ prefer: fc.constantFrom('cheapest' as const, 'none' as const) }), {
    nil: undefined,
  }),
})

const config: fc.Arbitrary<PlanoConfigInput> = fc
  .record({
    preferences: fc.uniqueArray(preference, { selector: ({ name }) => name, maxLength: 3 }),
    isDefault: fc.constantFrom(...MODELS),
    override: fc.boolean(),
    pinned: fc.constantFrom('pin' as const, 'follow' as const),
    caching: fc.boolean(),
    rule: fc.option(models, { nil: undefined }),
    fallbacks: models,
  })
  .map(({ preferences, isDefault, override, pinned, caching, rule, fallbacks }) => ({
    model_providers: MODELS.map((model, at) => ({
      model,
      default: model === isDefault,
      run: () => 'said',
      capabilities: { price: { input: at + 1, output: 2 } },
    })),
    model_aliases: { quick: { target: fallbacks[0] ?? 'openai/a', fallbacks: fallbacks.slice(1) } },
    routing_preferences: preferences.map(({ selection_policy: policy, ...rest }) => ({
      ...rest,
      ...(policy === undefined ? {} : { selection_policy: policy }),
    })),
    routing: { override_model: override, session_mode: pinned },
    prompt_caching: { enabled: caching },
    ...(rule === undefined
      ? {}
      : { orchestration: { rules: [{ name: 'r', when: { matches: 'urgent' }, models: rule }] } }),
  }))

const request = fc.record({
  text: fc.constantFrom('fix this program', 'hello there', 'what is 7 times 8', 'urgent: help', 'tell me more'),
  model: fc.option(fc.constantFrom(...MODELS, 'quick', 'a'), { nil: undefined }),
  session: fc.option(fc.constantFrom('s', 't'), { nil: undefined }),
  dialect: fc.constantFrom('chat/completions' as const, 'messages' as const, 'responses' as const),
  inline: fc.option(fc.array(preference, { maxLength: 2 }), { nil: undefined }),
})

type Request = typeof request extends fc.Arbitrary<infer Value> ? Value : never

function bodyOf({ text, model, dialect, inline }: Request): string {
  const said = [{ role: 'user', content: text }]
  return JSON.stringify({
    ...(model === undefined ? {} : { model }),
    ...(dialect === 'responses' ? { input: text } : { messages: said }),
    ...(dialect === 'messages' ? { max_tokens: 10 } : {}),
    ...(inline === undefined
      ? {}
      : { routing_preferences: inline.map((each) => JSON.parse(JSON.stringify(each)) as object) }),
  })
}

it('the decision service and the proxy agree for any configuration and request', async () => {
  await fc.assert(
    fc.asyncProperty(config, fc.array(request, { minLength: 1, maxLength: 4 }), async (input, requests) => {
      const planos = await Promise.all([1, 2].map(() => createPlano(input, { env: {} })))
      const [service, proxy] = planos
      if (!service || !proxy) throw new Error('no engine')
      try {
        for (const asked of requests) {
          // The decision endpoint routes even when a model is named. A request can ask the proxy to do the same.
          const headers = {
            'x-plano-override-model': 'on',
            ...(asked.session === undefined ? {} : { 'x-model-affinity': asked.session }),
          }
          const init = { method: 'POST', headers, body: bodyOf(asked) }
          const decided = await service.fetch(`/routing/v1/${asked.dialect}`, init)
          const answered = await proxy.fetch(`/v1/${asked.dialect}`, init)
          expect(answered.status).toBe(decided.status)
          const answer = (await answered.json()) as { error?: unknown }
          const decision = (await decided.json()) as { models?: string[]; route?: string | null; error?: unknown }
          if (decided.status !== 200) {
            expect(Object.keys(answer)).toEqual(Object.keys(decision))
            continue
          }
          expect(answered.headers.get('x-plano-model')).toBe(decision.models?.[0])
          const told = JSON.parse(answered.headers.get('x-plano-decision') ?? '{}') as {
            models?: string[]
            route?: string
          }
          expect(told.models).toEqual(decision.models)
          expect(told.route ?? null).toBe(decision.route)
        }
      } finally {
        await Promise.all(planos.map((plano) => plano.close({ drainMs: 0 })))
      }
    }),
    { numRuns: 12 },
  )
}, 60_000)

it('plano.decide and the proxy agree too', async () => {
  await fc.assert(
    fc.asyncProperty(config, request, async (input, asked) => {
      const planos = await Promise.all([1, 2].map(() => createPlano(input, { env: {} })))
      const [service, proxy] = planos
      if (!service || !proxy) throw new Error('no engine')
      try {
        const decision = await service.decide({
          messages: [{ role: 'user', content: asked.text }],
          ...(asked.model === undefined ? {} : { model: asked.model }),
          ...(asked.session === undefined ? {} : { session: asked.session }),
        })
        const headers: Record<string, string> = asked.session === undefined ? {} : { 'x-model-affinity': asked.session }
        const body = bodyOf({ ...asked, inline: undefined })
        const answered = await proxy.fetch(`/v1/${asked.dialect}`, { method: 'POST', headers, body })
        expect(answered.headers.get('x-plano-model')).toBe(decision.models[0])
      } finally {
        await Promise.all(planos.map((plano) => plano.close({ drainMs: 0 })))
      }
    }),
    { numRuns: 12 },
  )
}, 60_000)
