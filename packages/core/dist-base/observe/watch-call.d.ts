import type { AgentHandOff } from '../contract/agent.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
import type { CallSpan } from './trace/trace-recorder.ts';
/** How one upstream call went. Times in milliseconds. */
export interface CallFigures {
    durationMs: number;
    /** To the first piece of a stream. */
    firstItemMs: number | undefined;
    items: number;
    status: number | undefined;
    /** A status, an error's code, or undefined when all went well. */
    error: string | undefined;
}
export interface CallWatch {
    monotonic(): number;
    span: CallSpan | undefined;
    run<Result>(work: () => Result): Result;
    /** Told once, at the end. */
    report(figures: CallFigures): void;
    codeOf(error: unknown): string;
}
/** Runs one upstream call and follows its answer to the end, however that comes about. */
export declare function watchCall(watch: CallWatch, work: () => Promise<UpstreamAnswer | AgentHandOff>): Promise<UpstreamAnswer | AgentHandOff>;
//# sourceMappingURL=watch-call.d.ts.map