import type { PlanoConfig } from '../config/schema/root.ts';
import type { ModelDirectory } from '../contract/model-directory.ts';
import type { VariantSpec } from '../contract/variant.ts';
/** The variants of every agent that has some, and the targets of every alias that has several, by target. */
export declare function variantSpecs(config: PlanoConfig, directory: ModelDirectory): Map<string, VariantSpec[]>;
//# sourceMappingURL=variant-specs.d.ts.map