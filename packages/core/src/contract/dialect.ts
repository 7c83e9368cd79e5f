/** The APIs that a client may speak to us: OpenAI chat completions, Anthropic messages, OpenAI responses. */
export type ClientDialect = 'chat' | 'messages' | 'responses'

/** The APIs that an upstream may speak: the client ones, Gemini generateContent and Bedrock Converse. */
export type Dialect = ClientDialect | 'gemini' | 'converse'
