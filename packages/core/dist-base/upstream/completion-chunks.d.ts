import type { WireContext } from '../contract/grammar.ts';
import type { JsonObject } from '../contract/json.ts';
/** What a library's model said, in pieces or whole. `finish` and `usage` come last. */
export type SpokenPiece = {
    type: 'text';
    text: string;
} | {
    type: 'reasoning';
    text: string;
} | {
    type: 'tool-call';
    index: number;
    id?: string;
    name?: string;
    arguments: string;
} | {
    type: 'finish';
    reason?: string;
    inputTokens?: number;
    outputTokens?: number;
};
/** Writes pieces as chat completion chunks: role first, then deltas, the finish reason, and usage when it is known. */
export declare function writeCompletionChunks(pieces: AsyncIterable<SpokenPiece>, context: WireContext): AsyncGenerator<JsonObject>;
//# sourceMappingURL=completion-chunks.d.ts.map