import type { StreamPart, WireError } from '../contract/reply.ts';
/** What the beginning of a stream is: an answer, over before it said anything, or an error in the place of one. */
export type Beginning = 'meaning' | 'ended' | WireError;
/** What a part at the beginning of a stream makes of it; undefined while that is open. */
export declare function judgePart(part: StreamPart): Beginning | undefined;
//# sourceMappingURL=judge-part.d.ts.map