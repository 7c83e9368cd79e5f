/**
 * The APIs that a client may use: OpenAI chat completions and responses, Anthropic messages, Gemini generateContent.
 */
export type ClientDialect = 'chat' | 'messages' | 'responses' | 'gemini'

/** The APIs that an upstream may use: those of clients, and Bedrock Converse. */
export type Dialect = ClientDialect | 'converse'
