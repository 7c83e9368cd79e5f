import type { Grammar } from '../contract/grammar.ts';
import type { WireError } from '../contract/reply.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
/**
 * Whether a whole answer is one: some upstreams answer 200 with an error, with nothing, or with a web page. Gives the
 * error that stands in its place, or undefined for an answer. Throws `invalid_upstream_answer` for what is no JSON.
 */
export declare function judgeWhole(answer: UpstreamAnswer, grammar: Grammar): WireError | undefined;
//# sourceMappingURL=judge-whole.d.ts.map