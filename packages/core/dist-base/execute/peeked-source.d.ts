import type { ByteSource } from '../contract/answer.ts';
import type { Grammar, WireContext } from '../contract/grammar.ts';
import { SourceLayer } from '../util/source-layer.ts';
import { type Beginning } from './judge-part.ts';
/** Server-sent events that are looked at until they mean something. What was read for that passes on first, unchanged. */
export declare class PeekedSource extends SourceLayer<Uint8Array> {
    private readonly kept;
    private readonly decoder;
    private readonly context;
    private look;
    /** What came behind the pieces that are kept. */
    private last;
    constructor(source: ByteSource, { grammar, context }: {
        grammar: Grammar;
        context: WireContext;
    });
    /** Reads up to the first part with a meaning; once, before anybody else reads. A source without one is let go. */
    begin(): Promise<Beginning>;
    resume(): void;
    chunk(bytes: Uint8Array): boolean;
    end(): void;
    fail(error: unknown): void;
    cancel(): void;
    private close;
    /** Tells what was found; answers whether more has to be read for that. */
    private decide;
    private read;
    private readEnd;
}
//# sourceMappingURL=peeked-source.d.ts.map