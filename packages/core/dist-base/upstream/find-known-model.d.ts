import type { ModelAbilities } from '../contract/model-target.ts';
/**
 * What the dated table says about a model. Price and context window only for the vendor's own model or a gateway's
 * resale, and a price only when the id is the known one but for a revision: another host has its own.
 */
export declare function findKnownModel(vendor: string | undefined, model: string): ModelAbilities;
//# sourceMappingURL=find-known-model.d.ts.map