import type { AgentOutput, AgentTurn } from '../contract/agent.ts';
import type { JsonValue } from '../contract/json.ts';
/**
 * What a handler answered, as the engine takes it: refusals, event streams and answers of our APIs as they are; text as it
 * comes; any other JSON by `output`, or as text.
 */
export declare function readHandlerAnswer(response: Response, turn: AgentTurn, output?: (answer: JsonValue) => string): Promise<AgentOutput>;
//# sourceMappingURL=read-handler-answer.d.ts.map