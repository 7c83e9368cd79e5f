import type { ModelRule } from '../contract/provider.ts';
/**
 * Rules by family of models, applied in order to the bare model id. `any` holds for every provider, `compatible` for
 * those that name no family, the others for the providers that list them.
 */
export declare const MODEL_RULES: Readonly<Record<string, readonly ModelRule[]>>;
//# sourceMappingURL=model-rules.data.d.ts.map