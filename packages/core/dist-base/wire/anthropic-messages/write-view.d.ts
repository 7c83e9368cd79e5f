import type { JsonObject } from '../../contract/json.ts';
import type { ChatMessage } from '../../contract/message.ts';
/** A message in chat form as blocks. What blocks cannot say was not in the conversation that filters were given. */
export declare function writeView(message: ChatMessage, path: string): {
    role: 'system' | 'user' | 'assistant';
    blocks: JsonObject[];
};
//# sourceMappingURL=write-view.d.ts.map