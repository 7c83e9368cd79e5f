import type { AgentHandOff } from '../contract/agent.ts';
import type { Candidate, UpstreamRequest } from '../contract/candidate.ts';
import type { Clock } from '../contract/clock.ts';
import type { PlanoEvent } from '../contract/events.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { ChatMessage } from '../contract/message.ts';
import type { ModelTarget } from '../contract/model-target.ts';
import type { Observer } from '../contract/observer.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
import type { Sweeper } from '../util/sweeper.ts';
export interface AskModelParts {
    clock: Clock;
    sweeper: Sweeper;
    callUpstream(exchange: Exchange, candidate: Candidate, request: UpstreamRequest): Promise<UpstreamAnswer | AgentHandOff>;
    candidates(target: ModelTarget): readonly Candidate[];
    readText(answer: UpstreamAnswer): Promise<string>;
    observer: Observer;
    emit(event: PlanoEvent): void;
}
export interface ModelQuestionOptions {
    signal: AbortSignal | undefined;
    /** The names that may be answered: a schema for models that can be held to one. */
    names?: readonly string[];
    timeoutMs: number;
}
/** Asks a model of the configuration one user message or a conversation, outside of any client's request and its attempt budget. */
export declare function askModel(parts: AskModelParts, question: {
    target: ModelTarget;
} & ({
    prompt: string;
} | {
    messages: readonly ChatMessage[];
}), options: ModelQuestionOptions): Promise<string>;
//# sourceMappingURL=ask-model.d.ts.map