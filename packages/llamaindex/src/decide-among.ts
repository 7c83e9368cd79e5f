import { createPlano, type Decision, type Plano, type PlanoConfigInput } from '@planojs/core'

/** One of the alternatives. */
export interface Choice {
  id: string
  description: string
  examples?: string[]
}

export type ChoiceOrchestration = NonNullable<PlanoConfigInput['orchestration']>

const LISTENER = 'choices'

/** Creates an engine that only decides between alternatives, in this process and without a key. */
export function createChooser(
  choices: readonly Choice[],
  orchestration: ChoiceOrchestration,
): (input: string) => Promise<Decision> {
  let plano: Promise<Plano> | undefined
  const open = () =>
    (plano ??= createPlano(
      {
        agents: choices.map(({ id }) => ({ id, run: () => '' })),
        listeners: [{ type: 'agent', name: LISTENER, agents: choices.map((choice) => ({ ...choice })) }],
        orchestration,
      },
      { env: {} },
    ))
  return async (input) => (await open()).decide({ listener: LISTENER, messages: [{ role: 'user', content: input }] })
}
