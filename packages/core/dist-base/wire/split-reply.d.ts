import type { Reply, StreamPart } from '../contract/reply.ts';
/** A whole answer as the stream that would have led to it: for clients that asked to stream what came whole. */
export declare function splitReply(reply: Reply): StreamPart[];
//# sourceMappingURL=split-reply.d.ts.map