import type { AgentHandOff } from '../../contract/agent.ts';
import type { Candidate, UpstreamRequest } from '../../contract/candidate.ts';
import type { Clock } from '../../contract/clock.ts';
import type { Exchange } from '../../contract/exchange.ts';
import type { Usage } from '../../contract/reply.ts';
import type { UpstreamAnswer } from '../../contract/upstream.ts';
import type { VariantBoard } from './variant-board.ts';
export interface ShadowParts {
    board: VariantBoard;
    clock: Clock;
    callUpstream(exchange: Exchange, candidate: Candidate, request: UpstreamRequest): Promise<UpstreamAnswer | AgentHandOff>;
    readText(answer: UpstreamAnswer): Promise<string>;
    readSaid(answer: UpstreamAnswer): Promise<{
        text: string;
        usage: Usage | undefined;
    }>;
    /** Told of the copy's own exchange when it is over, so that what it used is counted too. */
    settle(exchange: Exchange): void;
    /** The ways to call a shadow. */
    candidates(target: string, variant: string): readonly Candidate[];
}
export interface ShadowRunner {
    /**
     * Sends copies to the target's shadows. The function given back takes the real outcome and returns its answer, which
     * is read along the way; nothing here can delay or change it.
     */
    start(exchange: Exchange, target: string | undefined, request: UpstreamRequest): (outcome: UpstreamAnswer | undefined) => UpstreamAnswer | undefined;
    /** Ends all that is under way. */
    stop(): void;
}
export declare function createShadowRunner(parts: ShadowParts): ShadowRunner;
//# sourceMappingURL=run-shadows.d.ts.map