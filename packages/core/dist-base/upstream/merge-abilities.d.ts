import type { ModelCapabilities } from '../config/schema/model.ts';
import type { ModelAbilities } from '../contract/model-target.ts';
/** What a model can take: the configuration's word, over that of the dated table. */
export declare function mergeAbilities(vendor: string | undefined, model: string, given: ModelCapabilities | undefined): ModelAbilities;
//# sourceMappingURL=merge-abilities.d.ts.map