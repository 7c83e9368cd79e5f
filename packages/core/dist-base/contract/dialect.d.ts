/** The APIs that a client may speak to us: OpenAI chat completions and responses, Anthropic messages, Gemini generateContent. */
export type ClientDialect = 'chat' | 'messages' | 'responses' | 'gemini';
/** The APIs that an upstream may speak: the client ones and Bedrock Converse. */
export type Dialect = ClientDialect | 'converse';
//# sourceMappingURL=dialect.d.ts.map