import type { PlanoConfig } from '../config/schema/root.ts';
import type { Answer } from '../contract/answer.ts';
import type { Surface } from '../contract/asked.ts';
import type { Candidate } from '../contract/candidate.ts';
import type { ClientCall } from '../contract/client-call.ts';
import type { Dialect } from '../contract/dialect.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { ModelDirectory } from '../contract/model-directory.ts';
import type { ModelTarget } from '../contract/model-target.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
import type { BesideCall } from '../execute/call-beside.ts';
import { type Operation } from '../upstream/call-operation.ts';
/** What a path beside inference needs of the house. */
export interface OperationParts {
    config: PlanoConfig;
    directory: ModelDirectory;
    maxBodyBytes: number;
    /** One operation at one candidate, watched. */
    callOperation(exchange: Exchange, call: {
        target: ModelTarget;
        candidate: Candidate;
        operation: Operation;
    }): Promise<UpstreamAnswer>;
    callBeside(exchange: Exchange, work: BesideCall): Promise<UpstreamAnswer>;
    /** An upstream's refusal in the words of the client's API. */
    refuseAsUpstream(exchange: Exchange, refusal: {
        answer: UpstreamAnswer;
        dialect: Dialect;
    }): Answer;
}
export type OperationSurface = Extract<Surface, {
    kind: 'embeddings' | 'count-tokens' | 'passthrough';
}>;
/**
 * Answers a path beside inference: embeddings and token counts from the provider that has them (a count is estimated
 * where none does), and unknown paths of a provider whose configuration says `passthrough: true`.
 */
export declare function answerOperation(parts: OperationParts, exchange: Exchange, entry: {
    call: ClientCall;
    surface: OperationSurface;
}): Promise<Answer>;
//# sourceMappingURL=answer-operation.d.ts.map