import type { Dialect } from '../contract/dialect.ts'
import type { Grammar } from '../contract/grammar.ts'
import { messagesGrammar } from './anthropic-messages/grammar.ts'
import { converseGrammar } from './bedrock-converse/grammar.ts'
import { geminiGrammar } from './gemini/grammar.ts'
import { chatGrammar } from './openai-chat/grammar.ts'
import { responsesGrammar } from './openai-responses/grammar.ts'

/** Every API that we read and write, by name. */
export const GRAMMARS: Readonly<Record<Dialect, Grammar>> = {
  chat: chatGrammar,
  responses: responsesGrammar,
  messages: messagesGrammar,
  gemini: geminiGrammar,
  converse: converseGrammar,
}
