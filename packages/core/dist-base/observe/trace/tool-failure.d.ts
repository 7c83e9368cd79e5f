import type { ChatMessage } from '../../contract/message.ts';
/** The kind of failure that a result tells of, by the last part of its signal: "timeout", "bad_query". */
export declare function readToolFailure(result: ChatMessage, tool: string): string | undefined;
//# sourceMappingURL=tool-failure.d.ts.map