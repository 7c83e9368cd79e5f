/** One piece of a multi-part message in chat-completions form; kinds that we do not model pass through. */
export interface ChatContentPart {
    type: string;
    text?: string;
    image_url?: {
        url: string;
        detail?: string;
    };
    [field: string]: unknown;
}
/** A function call that an assistant message asks for; `arguments` is JSON text as the model wrote it. */
export interface ChatToolCall {
    id: string;
    type: string;
    function?: {
        name: string;
        arguments: string;
    };
    [field: string]: unknown;
}
/**
 * A message in chat-completions form: the view of a conversation that deciding, filters, in-process agents and signals
 * work on, whatever API the client spoke. Fields that we do not name stay on the object.
 */
export interface ChatMessage {
    role: 'system' | 'developer' | 'user' | 'assistant' | 'tool' | 'function';
    content?: string | ChatContentPart[] | null;
    name?: string;
    tool_calls?: ChatToolCall[];
    tool_call_id?: string;
    [field: string]: unknown;
}
//# sourceMappingURL=message.d.ts.map