import type { Flow, Sink, Source } from '../contract/flow.ts';
/**
 * What stands between a source and its reader. It hands everything on as it is; those that look at what passes, or change
 * it, say so in the method that it comes by. An object of its own per layer, and no promise for any item.
 */
export declare abstract class SourceLayer<Item> implements Source<Item>, Sink<Item>, Flow {
    private sink;
    private readonly source;
    private flow;
    private items;
    constructor(source: Source<Item>);
    pour(sink: Sink<Item>): Flow;
    [Symbol.asyncIterator](): AsyncIterator<Item>;
    chunk(item: Item): boolean;
    end(): void;
    fail(error: unknown): void;
    resume(): void;
    cancel(): void;
}
//# sourceMappingURL=source-layer.d.ts.map