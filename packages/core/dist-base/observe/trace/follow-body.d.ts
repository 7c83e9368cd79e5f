import type { UpstreamAnswer } from '../../contract/upstream.ts';
/** How the body of an answer goes on: `onItem` for its pieces, `onEnd` exactly once. */
export interface BodyFollower {
    /** Runs each pull: agents in this process work while they are pulled. */
    run<Result>(work: () => Result): Result;
    onItem(): void;
    onEnd(end: {
        error?: unknown;
        abandoned?: boolean;
    }): void;
}
/** Follows an answer whose body is still to come; a whole one has ended already. */
export declare function followBody(answer: UpstreamAnswer, follower: BodyFollower): UpstreamAnswer;
//# sourceMappingURL=follow-body.d.ts.map