// Plano's routers through plano.decide: the built-in one, and the one of @planojs/local-router.
import { createPlano } from '../../../packages/core/dist/index.js'

/** Configures the local stage alone with confidence 0, so that every request is routed. */
function configure(agents, encoder) {
  return {
    agents: agents.map(({ id }) => ({ id, run: () => '' })),
    listeners: [{ type: 'agent', name: 'desk', agents }],
    orchestration: { router: 'local', confidence: 0, encoder },
  }
}

export function createContender(name, encoder) {
  const prepare = async (agents) => {
    const plano = await createPlano(configure(agents, encoder))
    const decide = async (turns) => {
      const messages = turns.map((content) => ({ role: 'user', content }))
      const { agents: chosen, candidates, confidence } = await plano.decide({ messages })
      const ranking = candidates.toSorted((left, right) => right.score - left.score).map(({ id }) => id)
      return { agents: chosen, ranking, confidence }
    }
    return { decide, close: () => plano.close() }
  }
  return { name, prepare, splits: true, remembers: true }
}
