import type { Dialect } from '../../contract/dialect.ts';
import type { ReasoningPart } from '../../contract/turn.ts';
/** What proves a thought to its maker, as the signature that clients of this API send back; marked where others made it. */
export declare function writeProof({ signature, redacted, origin }: Pick<ReasoningPart, 'signature' | 'redacted' | 'origin'>, source: Dialect): string | undefined;
//# sourceMappingURL=write-proof.d.ts.map