import type { Reply, StreamPart } from '../contract/reply.ts';
/** A reply under construction: feed it a stream's parts, then ask for the whole. */
export interface ReplyCollector {
    add(part: StreamPart): void;
    /** Throws `upstream_broken` when the stream held an error or never finished. */
    finish(): Reply;
}
/** Folds a streamed answer into a whole one. */
export declare function createReplyCollector(fallback: {
    id: string;
    model: string;
    createdAt: number;
}): ReplyCollector;
//# sourceMappingURL=collect-reply.d.ts.map