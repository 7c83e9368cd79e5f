import type { RoutingPreferenceConfig } from '../config/schema/model.ts'
import { whenReady } from '../util/async/when-ready.ts'
import type { CascadeStage, StageAbstention, StageAnswer } from './stages/stage.ts'

/** Sorts a route's models in the order in which they are tried. */
export type RankModels = (preference: RoutingPreferenceConfig) => readonly string[]

/** Wraps a stage that chooses routes so that it returns the first route's models. */
export function toModelStage(
  stage: CascadeStage,
  preferences: readonly RoutingPreferenceConfig[],
  rank: RankModels,
): CascadeStage {
  const byName = new Map(preferences.map((preference) => [preference.name, preference]))
  const rankPicked = (outcome: StageAnswer | StageAbstention): StageAnswer | StageAbstention => {
    if ('abstain' in outcome || outcome.models) return outcome
    const preference = byName.get(outcome.picks[0]?.id ?? '')
    if (!preference) return { abstain: 'the route has no models' }
    return { ...outcome, picks: [], route: preference.name, models: rank(preference) }
  }
  return {
    ...stage,
    run: (input) => whenReady(stage.run(input), rankPicked),
  }
}
