import { createPlano, type Decision, type Plano, type PlanoConfigInput } from '@planojs/core'

/** One of several things to choose from. */
export interface Choice {
  id: string
  description: string
  examples?: string[]
}

export type ChoiceOrchestration = NonNullable<PlanoConfigInput['orchestration']>

const LISTENER = 'choices'

/** An engine that only decides among the choices: in this process, without a key. */
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
