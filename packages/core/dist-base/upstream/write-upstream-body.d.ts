import type { UpstreamRequest } from '../contract/candidate.ts';
import type { Dialect } from '../contract/dialect.ts';
import type { Grammar, Loss, WireContext, WireRules } from '../contract/grammar.ts';
export interface UpstreamBodyOptions {
    dialect: Dialect;
    /** Model id that the upstream wants; undefined leaves the client's. */
    model: string | undefined;
    rules: WireRules | undefined;
    /** Somebody counts: a stream is asked for its usage although the client did not ask. */
    countsUsage?: boolean;
    grammar(dialect: Dialect): Grammar;
    context(rules: WireRules | undefined, model: string | undefined): WireContext;
}
export interface WrittenBody {
    body: Uint8Array | string;
    losses: readonly Loss[];
    /** Usage was asked for on our own account. */
    addsUsage?: boolean;
}
/**
 * The body for an upstream. Equal APIs: the client's bytes as they came when nothing changed, else its object with the
 * model, the stream flag and what the provider's rules demand. Different APIs: through the canonical turn, with what
 * gets lost.
 */
export declare function writeUpstreamBody(request: UpstreamRequest, options: UpstreamBodyOptions): WrittenBody;
//# sourceMappingURL=write-upstream-body.d.ts.map