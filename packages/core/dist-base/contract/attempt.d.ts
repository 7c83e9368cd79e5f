import type { Usage } from './reply.ts';
/** How an attempt at one upstream ended. */
export type AttemptOutcome = 'success' | 'rate_limited' | 'overloaded' | 'timeout' | 'network' | 'context_length' | 'content_policy' | 'authentication' | 'bad_request' | 'server_error' | 'stream_error' | 'filter_rejected' | 'filter_failed' | 'aborted';
/** One try at one upstream. Never carries a prompt, a body or a key. */
export interface AttemptRecord {
    /** Agent id or `provider/model`. */
    upstream: string;
    kind: 'agent' | 'model';
    instance?: string;
    variant?: string;
    attempt: number;
    startedAt: number;
    durationMs: number;
    firstByteMs?: number;
    status?: number;
    outcome: AttemptOutcome;
    /** Of a try that failed after the model had begun its work: what it may have used all the same, estimated. */
    usage?: Usage;
    /** What happened next and why, in one clause. */
    next: string;
}
//# sourceMappingURL=attempt.d.ts.map