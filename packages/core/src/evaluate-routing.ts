import type { PlanoConfig, PlanoConfigInput } from './config/schema/root.ts'
import type { LabelledRequest, RoutingEvaluation } from './decide/evaluate/evaluate-decisions.ts'
import { createPlano } from './plano.ts'
import type { PlanoOptions } from './plano-options.ts'

/**
 * Measures how well a configuration routes labelled requests: accuracy, precision and recall per agent, a confusion
 * matrix, calibration, and what each confidence threshold would keep or reject. Decisions are made as by
 * `plano.decide`, so a configured router model is called. `config` and `options` are
 * those of `createPlano`. Throws PlanoError `invalid_config` or `config_not_found`.
 */
export async function evaluateRouting(
  config: string | PlanoConfig | PlanoConfigInput | undefined,
  labelled: readonly LabelledRequest[],
  options?: PlanoOptions,
): Promise<RoutingEvaluation> {
  const plano = await createPlano(config, options)
  try {
    const { evaluateDecisions } = await import('./decide/evaluate/evaluate-decisions.ts')
    return await evaluateDecisions((request) => plano.decide(request), labelled)
  } finally {
    await plano.close()
  }
}
