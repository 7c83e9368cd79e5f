import { createPlano } from '@planojs/core'
import { agentFromLlamaIndex, PlanoLLM, PlanoSelector } from '@planojs/llamaindex'
import { RouterQueryEngine, Settings } from 'llamaindex'
import { FixedQueryEngine } from './fixed-query-engine.ts'

// LlamaIndex needs a language model for its settings. This one is a function, so the example needs no key.
const models = await createPlano({
  model_providers: [{ model: 'example/model', run: () => 'This is a summary.' }],
})
Settings.llm = new PlanoLLM({ plano: models, model: 'example/model' })

const handbook = RouterQueryEngine.fromDefaults({
  selector: new PlanoSelector({ examples: [['how many days of vacation do I have?'], ['my laptop is broken']] }),
  queryEngineTools: [
    { queryEngine: new FixedQueryEngine('You have 30 days off.'), description: 'Vacation, leave and working hours' },
    {
      queryEngine: new FixedQueryEngine('The help desk is in room 12.'),
      description: 'Laptops, accounts and passwords',
    },
  ],
})
for (const query of ['How many vacation days are left?', 'I forgot my password']) {
  const answer = await handbook.query({ query })
  console.log(`${query} ${answer.toString()}`)
}

// The same query engine as an agent of Plano.
const plano = await createPlano({
  agents: [{ id: 'handbook', run: agentFromLlamaIndex(handbook) }],
  listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'handbook', description: 'Questions from employees' }] }],
})
const response = await plano.fetch('/v1/chat/completions', {
  method: 'POST',
  body: JSON.stringify({ model: 'desk', messages: [{ role: 'user', content: 'I forgot my password' }] }),
})
const { choices } = (await response.json()) as { choices: { message: { content: string } }[] }
console.log(`As an agent: ${choices[0]?.message.content}`)
await Promise.all([plano.close(), models.close()])
