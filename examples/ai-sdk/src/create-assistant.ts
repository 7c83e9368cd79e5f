import { createPlano, type Plano } from '@planojs/core'

/** Two agents in this process and a listener that chooses between them; no key, no server. */
export function createAssistant(): Promise<Plano> {
  return createPlano({
    agents: [
      { id: 'dice', run: (turn) => `Seven, as asked: ${turn.input}` },
      {
        id: 'poet',
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
