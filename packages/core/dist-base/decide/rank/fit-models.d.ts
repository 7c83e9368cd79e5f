import type { JsonObject } from '../../contract/json.ts';
import type { ChatMessage } from '../../contract/message.ts';
import type { ModelAbilities } from '../../contract/model-target.ts';
type Ability = 'tools' | 'vision' | 'audio' | 'schema';
/** What a request needs of a model. */
export interface RequestNeeds {
    abilities: readonly Ability[];
    /** Estimated tokens of what the model reads. */
    tokens: number;
}
/** A model that is no candidate for a request. */
export interface Misfit {
    model: string;
    reason: string;
}
export interface FittedModels {
    models: readonly string[];
    misfits: readonly Misfit[];
}
/** Reads what a request in any client API needs. */
export declare function readNeeds(body: JsonObject, messages: readonly ChatMessage[]): RequestNeeds;
/**
 * The models that can take a request, in their order. What is unknown counts as able. The length is an estimate: when it
 * is too much for all, those with the most room stay. Throws `no_match` when nobody has an ability that is needed.
 */
export declare function fitModels(models: readonly string[], needs: RequestNeeds, abilitiesOf: (model: string) => ModelAbilities | undefined): FittedModels;
export {};
//# sourceMappingURL=fit-models.d.ts.map