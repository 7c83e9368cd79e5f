import type { ByteSource, HeaderList } from './answer.ts';
import type { Dialect } from './dialect.ts';
import type { AttemptOutcome, AttemptRecord } from './events.ts';
import type { Loss, WireRules } from './grammar.ts';
import type { JsonObject } from './json.ts';
import type { StreamPart } from './reply.ts';
/**
 * What an upstream said. `bytes` and `stream` are in the upstream's own dialect; `parts` comes from in-process agents
 * and from upstreams whose stream was already decoded.
 */
export type UpstreamBody = {
    kind: 'bytes';
    bytes: Uint8Array;
    json?: JsonObject;
} | {
    kind: 'stream';
    source: ByteSource;
} | {
    kind: 'parts';
    parts: AsyncIterable<StreamPart>;
};
/** What a refusal of an upstream means for what happens next. */
export interface UpstreamFailure {
    outcome: AttemptOutcome;
    /** How long the upstream asks us to wait, in milliseconds. */
    retryAfterMs?: number;
    /** Waiting does not help with this key: no credit left, or a quota of days. */
    exhausted: boolean;
    /** What to look at in the configuration, for the client's error; never a value of it. */
    hint?: string;
}
export interface UpstreamAnswer {
    /** Agent id or `provider/model` that answered. */
    upstream: string;
    dialect: Dialect;
    status: number;
    headers: HeaderList;
    body: UpstreamBody;
    rules?: WireRules;
    /** Usage was asked for on our own account: an event of the stream that says nothing else is not for the client. */
    hidesUsage?: boolean;
    /** Set when it refused, be it with a status from 400 on or with an error in an answer of 200. */
    failure?: UpstreamFailure;
    losses: readonly Loss[];
    /** The tries that led to an answer that is an error. */
    attempts?: readonly AttemptRecord[];
    /** Model name that the client should see; undefined leaves the upstream's. */
    clientModel?: string;
}
//# sourceMappingURL=upstream.d.ts.map