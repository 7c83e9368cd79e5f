import type { Answer } from '../contract/answer.ts';
import type { Dialect } from '../contract/dialect.ts';
import type { Grammar } from '../contract/grammar.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
/**
 * An upstream's error in the client's own shape, with the upstream's status or, where that one is ill, a gateway's and the
 * attempts. Where both speak the same API, fields that only the provider knows stay. Retries are ours, so clients are told
 * not to add their own.
 */
export declare function writeUpstreamError(answer: UpstreamAnswer, client: {
    dialect: Dialect;
    requestId: string;
}, grammar: (dialect: Dialect) => Grammar): Answer;
//# sourceMappingURL=write-upstream-error.d.ts.map