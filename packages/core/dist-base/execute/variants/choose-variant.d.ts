import type { VariantSpec } from '../../contract/variant.ts';
/**
 * The variant of a key, by weight: the same key keeps its variant as long as that one is there, and a change of one
 * weight moves only keys from or to that variant. (Weighted rendezvous hashing; Thaler and Ravishankar 1998.)
 */
export declare function chooseVariant(target: string, variants: readonly VariantSpec[], key: string): VariantSpec | undefined;
//# sourceMappingURL=choose-variant.d.ts.map