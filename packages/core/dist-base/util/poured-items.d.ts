import type { Sink, Source } from '../contract/flow.ts';
/** The items of a source that pours, one by one for whoever would rather pull. Nothing is taken ahead. */
export declare class PouredItems<Item> implements AsyncIterator<Item>, Sink<Item> {
    private readonly source;
    private flow;
    private waiting;
    /** What comes together with the end is not waited for. */
    private readonly early;
    private over;
    private error;
    constructor(source: Required<Pick<Source<Item>, 'pour'>>);
    next(): Promise<IteratorResult<Item>>;
    return(): Promise<IteratorResult<Item>>;
    chunk(item: Item): boolean;
    end(): void;
    fail(reason: unknown): void;
}
//# sourceMappingURL=poured-items.d.ts.map