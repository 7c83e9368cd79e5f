import type { ApiWriter } from './api-writer.ts'
import { chatWriter } from './chat-writer.ts'
import { converseWriter } from './converse-writer.ts'
import { geminiWriter } from './gemini-writer.ts'
import { messagesWriter } from './messages-writer.ts'
import { responsesWriter } from './responses-writer.ts'
import type { ProviderApi } from './wire-answer.ts'

/** The writer of every API. */
export const apiWriters: Readonly<Record<ProviderApi, ApiWriter>> = {
  chat: chatWriter,
  messages: messagesWriter,
  responses: responsesWriter,
  gemini: geminiWriter,
  converse: converseWriter,
}
