import type { Dialect } from '../../contract/dialect.ts';
import type { ReasoningPart } from '../../contract/turn.ts';
type Proof = Pick<ReasoningPart, 'signature' | 'redacted' | 'origin'>;
/** `encrypted_content` of a reasoning item: OpenAI's own, or the proof of another provider that we marked. */
export declare function readEncryptedContent(content: string): Proof;
/**
 * The proof of a piece of thinking as `encrypted_content`, so that a client which sends reasoning items back returns
 * it. `origin` is who made it when the part does not say.
 */
export declare function writeEncryptedContent(proof: Proof, origin: Dialect): string | undefined;
/**
 * Marks thinking that nobody proved as its maker's, because OpenAI refuses reasoning items that it did not write:
 * when the client sends the item back, the mark tells it from OpenAI's own.
 */
export declare function markUnproven(maker: Dialect): string | undefined;
export {};
//# sourceMappingURL=encrypted-content.d.ts.map