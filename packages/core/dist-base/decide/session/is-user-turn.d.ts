import type { ChatMessage } from '../../contract/message.ts';
/** Whether a person said something last, and not a tool or the harness around the model. */
export declare function isUserTurn(messages: readonly ChatMessage[]): boolean;
//# sourceMappingURL=is-user-turn.d.ts.map