import { expectTypeOf } from 'vitest'
import { createPlano, type Plano } from '../plano.ts'
import type { PlanoOptions } from '../plano-options.ts'
import { defineConfig, type NamesOf } from './define-config.ts'
import type { PlanoConfigInput } from './schema/root.ts'

const config = defineConfig({
  agents: [
    { id: 'weather', run: (turn) => `it is fine in ${turn.input}` },
    { id: 'flight', url: 'http://localhost:1', input_filters: ['pii'] },
  ],
  filters: [
    { id: 'pii', use: 'pii_mask' },
    { id: 'tone', run: { output: ({ text }) => ({ action: 'rewrite', body: { text } }) } },
  ],
  model_providers: [
    { model: 'openai/gpt-4o', default: true, output_filters: ['tone'] },
    { model: 'groq/*' },
    { model: 'openai/gpt-4o-mini', name: 'small' },
  ],
  model_aliases: {
    fast: { target: 'gpt-4o-mini', fallbacks: ['groq/llama-3.3-70b-versatile', 'small'] },
    smart: { targets: [{ model: 'openai/gpt-4o', weight: 90 }], input_filters: ['pii'] },
  },
  routing_preferences: [{ name: 'code', description: 'writing code', models: ['gpt-4o', 'groq/anything'] }],
  listeners: [
    { type: 'agent', name: 'travel', agents: [{ id: 'weather' }, { id: 'flight', input_filters: ['pii'] }] },
    { type: 'model', name: 'models', output_filters: ['tone'] },
  ],
  orchestration: {
    router_model: 'fast',
    rules: [
      { name: 'vip', when: { headers: { vip: 'yes' } }, agents: ['flight'], models: ['fast'], listener: 'travel' },
    ],
  },
})

expectTypeOf(config).toExtend<PlanoConfigInput>()
expectTypeOf<NamesOf<typeof config>['agent']>().toEqualTypeOf<'weather' | 'flight'>()
expectTypeOf<NamesOf<typeof config>['filter']>().toEqualTypeOf<'pii' | 'tone'>()
expectTypeOf<NamesOf<typeof config>['alias']>().toEqualTypeOf<'fast' | 'smart'>()
expectTypeOf<NamesOf<typeof config>['route']>().toEqualTypeOf<'code'>()
expectTypeOf<NamesOf<typeof config>['listener']>().toEqualTypeOf<'travel' | 'models'>()
expectTypeOf<NamesOf<typeof config>['model']>().toEqualTypeOf<
  'openai/gpt-4o' | 'gpt-4o' | `groq/${string}` | 'openai/gpt-4o-mini' | 'gpt-4o-mini' | 'small'
>()

const agents = [{ id: 'weather', url: 'http://localhost:1' }] as const
const model_providers = [{ model: 'openai/gpt-4o' }] as const

// @ts-expect-error an agent that is not declared
defineConfig({ agents, listeners: [{ type: 'agent', name: 'l', agents: [{ id: 'wether' }] }] })
// @ts-expect-error no agent is declared at all
defineConfig({ listeners: [{ type: 'agent', name: 'l', agents: [{ id: 'weather' }] }] })
defineConfig({ model_providers: [{ model: 'own/echo', run: ({ messages }) => `${messages.length} messages` }] })
// @ts-expect-error a filter that is not declared, on a listener
defineConfig({ filters: [{ id: 'a', use: 'a' }], listeners: [{ type: 'model', name: 'l', input_filters: ['b'] }] })
// @ts-expect-error a filter that is not declared, on an agent
defineConfig({ agents: [{ id: 'a', url: 'http://a', output_filters: ['tone'] }] })
// @ts-expect-error a filter that is not declared, on a listener's agent
defineConfig({ agents, listeners: [{ type: 'agent', name: 'l', agents: [{ id: 'weather', input_filters: ['pi'] }] }] })
// @ts-expect-error an alias target that no provider declares
defineConfig({ model_providers, model_aliases: { fast: { target: 'gpt-4' } } })
// @ts-expect-error a weighted target that no provider declares
defineConfig({ model_providers, model_aliases: { fast: { targets: [{ model: 'openai/gpt-4' }] } } })
// @ts-expect-error a fallback outside of every wildcard
defineConfig({ model_providers: [{ model: 'x/*' }], model_aliases: { fast: { target: 'x/a', fallbacks: ['y/b'] } } })
// @ts-expect-error a preference for a model that no provider declares
defineConfig({ model_providers, routing_preferences: [{ name: 'r', description: 'd', models: ['gpt-4'] }] })
// @ts-expect-error a rule for an agent that is not declared
defineConfig({ agents, orchestration: { rules: [{ name: 'r', when: {}, agents: ['flight'] }] } })
// @ts-expect-error a rule for a model that is neither a model nor an alias
defineConfig({ model_providers, orchestration: { rules: [{ name: 'r', when: {}, models: ['fast'] }] } })
// @ts-expect-error a rule for a listener that is not declared
defineConfig({ agents, orchestration: { rules: [{ name: 'r', when: {}, agents: ['weather'], listener: 'l' }] } })
// @ts-expect-error a router model that is not declared
defineConfig({ model_providers, orchestration: { router_model: 'slow' } })
// @ts-expect-error a key that does not exist
defineConfig({ agents, listners: [] })
// @ts-expect-error a key of an agent that does not exist
defineConfig({ agents: [{ id: 'a', urls: 'http://a' }] })

declare const dynamic: { id: string; url: string }[]

// Names that are only known at run time switch the check off; parseConfig makes it then.
defineConfig({ agents: dynamic, listeners: [{ type: 'agent', name: 'l', agents: [{ id: 'anything' }] }] })

declare const options: PlanoOptions

const named = createPlano(config, options)
const decided = named.then((plano) => plano.decide({ messages: 'will it rain?', listener: 'travel' }))
expectTypeOf<Awaited<typeof decided>['agents']>().toEqualTypeOf<('weather' | 'flight')[]>()
expectTypeOf<Awaited<typeof named>>().toExtend<Plano>()
// @ts-expect-error a listener that is not declared
void named.then((plano) => plano.decide({ messages: 'will it rain?', listener: 'trave' }))

// What a file declares is known at run time only.
const unnamed = createPlano('plano.yaml').then((plano) => plano.decide({ messages: [], listener: 'any' }))
expectTypeOf<Awaited<typeof unnamed>['agents']>().toEqualTypeOf<string[]>()
const plain = createPlano({ agents: [{ id: 'a', url: 'http://localhost:1' }] }).then((plano) =>
  plano.decide({ messages: [] }),
)
expectTypeOf<Awaited<typeof plain>['agents']>().toEqualTypeOf<string[]>()
