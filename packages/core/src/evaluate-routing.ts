import type { PlanoConfig, PlanoConfigInput } from './config/schema/root.ts'
import type { LabelledRequest, RoutingEvaluation } from './decide/evaluate/evaluate-decisions.ts'
import { createPlano } from './plano.ts'

/**
 * Measures how well a configuration routes labelled requests: accuracy, precision and recall by agent, confusion,
 * calibration, and what every confidence threshold would keep and reject. Decides as `plano.decide` does, so a router
 * model that is configured is called. Throws PlanoError `invalid_config` or `config_not_found`.
 */
export async function evaluateRouting(
  config: string | PlanoConfig | PlanoConfigInput,
  labelled: readonly LabelledRequest[],
): Promise<RoutingEvaluation> {
  const plano = await createPlano(config)
  try {
    const { evaluateDecisions } = await import('./decide/evaluate/evaluate-decisions.ts')
    return await evaluateDecisions((request) => plano.decide(request), labelled)
  } finally {
    await plano.close()
  }
}
