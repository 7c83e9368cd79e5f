import type { Decision } from '../../contract/decision.ts';
import type { ChatMessage } from '../../contract/message.ts';
import { type AbstentionPoint, type Calibration } from './measure-confidence.ts';
/** A request with the agent or route that should answer it. */
export interface LabelledRequest {
    /** The conversation, or the text of its only message. */
    messages: readonly ChatMessage[] | string;
    /** Id of the right agent or route, several in the order in which they should run, or null when nobody should answer. */
    expected: string | readonly string[] | null;
    /** Agent listener, when there are several. */
    listener?: string;
}
/** How one agent fared. Precision and recall are undefined where nothing was to count. */
export interface AgentQuality {
    id: string;
    /** Requests that were its own. */
    requests: number;
    precision: number | undefined;
    recall: number | undefined;
}
/** How often requests for one agent went to another; null stands for nobody. */
export interface Confusion {
    expected: string | null;
    actual: string | null;
    count: number;
}
/** The quality of routing on labelled requests; shares are between 0 and 1. */
export interface RoutingEvaluation {
    requests: number;
    /** Share of requests with a right agent whose first agent was right. */
    accuracy: number;
    /** The same when the router may not abstain. */
    bestGuessAccuracy: number;
    /** Share whose right agent was among the three with the highest scores. */
    topThreeAccuracy: number;
    /** Share of requests for several agents whose agents were exactly right, in order; undefined without such requests. */
    orderAccuracy: number | undefined;
    /** Share of requests for one agent that went to several. */
    splitWrongly: number;
    agents: AgentQuality[];
    /** Most frequent first; right answers left out. */
    confusion: Confusion[];
    calibration: Calibration;
    /** What a confidence threshold would keep, and how much of that would be right. */
    abstention: AbstentionPoint[];
    /** Area under the ROC curve of the confidence for requests that somebody should answer against those that nobody should. */
    rejectionAuroc: number | undefined;
}
/** Asks who would answer; `plano.decide` is one. */
export type Decide = (request: {
    messages: readonly ChatMessage[];
    listener?: string;
}) => Promise<Decision>;
/** One labelled request after its decision. */
export interface Outcome {
    expected: readonly string[];
    actual: readonly string[];
    /** Best candidates first, whatever was chosen. */
    ranking: readonly string[];
    confidence: number;
    isRight: boolean;
    isBestGuessRight: boolean;
}
/** Decides every labelled request, one after the other, and measures how well. */
export declare function evaluateDecisions(decide: Decide, labelled: readonly LabelledRequest[]): Promise<RoutingEvaluation>;
//# sourceMappingURL=evaluate-decisions.d.ts.map