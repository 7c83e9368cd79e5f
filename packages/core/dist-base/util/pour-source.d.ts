import type { Flow, Sink, Source } from '../contract/flow.ts';
/** A source on its way into a sink: by itself where it can, else pulled as long as the sink takes it. */
export declare function pourSource<Item>(source: Source<Item>, sink: Sink<Item>): Flow;
//# sourceMappingURL=pour-source.d.ts.map