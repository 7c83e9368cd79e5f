import type { RoutingPreferenceConfig } from '../config/schema/model.ts';
import type { CascadeStage } from './stage.ts';
/** Puts a route's models in the order in which they should be asked. */
export type RankModels = (preference: RoutingPreferenceConfig) => readonly string[];
/** A stage that picked a route, as one that answers with the route's models. Of several routes the first counts. */
export declare function toModelStage(stage: CascadeStage, preferences: readonly RoutingPreferenceConfig[], rank: RankModels): CascadeStage;
//# sourceMappingURL=route-models.d.ts.map