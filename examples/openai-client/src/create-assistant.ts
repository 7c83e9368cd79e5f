import { createPlano, type Plano } from '@planojs/core'

/** Creates two in-process agents and a listener that routes between them. No key and no server are needed. */
export function createAssistant(): Promise<Plano> {
  return createPlano({
    agents: [
      { id: 'dice', run: () => 'You rolled a 3 and a 4.' },
      {
        id: 'poet',
        // An agent that yields its answer piece by piece can be streamed.
        run: async function* () {
          for (const word of ['Roses ', 'are ', 'red.']) yield word
        },
      },
    ],
    listeners: [
      {
        type: 'agent',
        name: 'assistant',
        agents: [
          { id: 'dice', description: 'Throws dice and picks random numbers', examples: ['roll two dice'] },
          { id: 'poet', description: 'Writes poems and verses', examples: ['write a poem about roses'] },
        ],
      },
    ],
  })
}
