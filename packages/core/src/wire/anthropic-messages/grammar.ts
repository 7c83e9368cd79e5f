import type { Grammar } from '../../contract/wire/grammar.ts'
import { readConversation, writeConversation } from './conversation/conversation.ts'
import { applyRules } from './request/apply-rules.ts'
import { readRequest } from './request/read-request.ts'
import { writeRequest } from './request/write-request.ts'
import { readError, writeError, writeErrorEvent } from './response/convert-error.ts'
import { readResponse } from './response/read-response.ts'
import { readTotals } from './response/read-totals.ts'
import { writeResponse } from './response/write-response.ts'
import { messagesDecoder } from './stream/decode-stream.ts'
import { messagesEncoder } from './stream/encode-stream.ts'

/** Anthropic's messages API, for clients and upstreams. */
export const messagesGrammar: Grammar = {
  dialect: 'messages',
  readRequest,
  writeRequest,
  readResponse,
  readTotals,
  writeResponse,
  decoder: messagesDecoder,
  encoder: messagesEncoder,
  readError,
  writeError,
  writeErrorEvent,
  applyRules,
  readConversation,
  writeConversation,
}
