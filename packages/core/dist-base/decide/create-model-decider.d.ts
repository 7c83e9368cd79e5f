import type { RoutingPreferenceConfig } from '../config/schema/model.ts';
import type { Clock } from '../contract/clock.ts';
import type { ModelDirectory } from '../contract/model-directory.ts';
import type { ModelAbilities } from '../contract/model-target.ts';
import type { Plan } from '../contract/plan.ts';
import { type CascadeParts } from './build-cascade.ts';
import { type RankModels } from './route-models.ts';
import type { DecideInput } from './stage.ts';
export interface ModelDeciderParts extends CascadeParts {
    directory: ModelDirectory;
    preferences: readonly RoutingPreferenceConfig[];
    rank: RankModels;
    abilitiesOf(model: string): ModelAbilities | undefined;
    clock: Clock;
    /** The target of an alias with several that the conversation has; undefined where it has one. */
    variantOf(alias: string, question: Pick<ModelQuestion, 'session' | 'context' | 'messages'>): string | undefined;
    /** Whether requests may go to a target of an alias now. */
    isServing(alias: string, model: string): boolean;
    /** Agents and listeners, which a client's `model` may name too: a misspelt one is one of these. */
    doorNames?(): Iterable<string>;
}
/** What is asked of the model proxy's decision. */
export interface ModelQuestion extends Omit<DecideInput, 'kind' | 'targets' | 'named' | 'fallback' | 'scores'> {
    /** The model that the client named, or undefined. */
    model: string | undefined;
    /** Preferences of this request in the place of the configured ones; an empty list switches routing off. */
    preferences: readonly RoutingPreferenceConfig[] | undefined;
    /** Whether a route may take the place of the model that the client named. */
    override: boolean;
}
type ModelPlan = Extract<Plan, {
    kind: 'models';
}>;
/** Which models answer. Throws `model_not_found` with the nearest names when the client named something unknown. */
export declare function createModelDecider(parts: ModelDeciderParts): (question: ModelQuestion) => ModelPlan | Promise<ModelPlan>;
export {};
//# sourceMappingURL=create-model-decider.d.ts.map