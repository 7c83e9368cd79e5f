import type { AgentResult } from '../contract/agent.ts';
import type { UpstreamRequest } from '../contract/candidate.ts';
import type { JsonObject } from '../contract/json.ts';
import type { ChatMessage } from '../contract/message.ts';
/**
 * The request as the next agent sees it: what earlier agents said stands before the last user message, as assistant
 * messages that carry their names (Plano's contract). A failed agent is named with the fact that it failed.
 */
export declare function withResults(request: UpstreamRequest, results: readonly AgentResult[], writeConversation: (body: JsonObject, messages: readonly ChatMessage[]) => JsonObject): UpstreamRequest;
//# sourceMappingURL=write-results.d.ts.map