import type { RoutingPreferenceConfig } from '../config/schema/model.ts'
import { whenReady } from '../util/when-ready.ts'
import type { CascadeStage, StageAbstention, StageAnswer } from './stage.ts'

/** Puts a route's models in the order in which they should be asked. */
export type RankModels = (preference: RoutingPreferenceConfig) => readonly string[]

/** A stage that picked a route, as one that answers with the route's models. Of several routes the first counts. */
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
