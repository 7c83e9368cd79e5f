import type { Grammar } from '../../contract/wire/grammar.ts'
import { applyRules } from './request/apply-rules.ts'
import { readConversation, writeConversation } from './request/conversation.ts'
import { readRequest } from './request/read-request.ts'
import { writeRequest } from './request/write-request.ts'
import { readError, writeError, writeErrorEvent } from './response/convert-error.ts'
import { readResponse } from './response/read-response.ts'
import { readTotals } from './response/read-totals.ts'
import { writeResponse } from './response/write-response.ts'
import { chatDecoder } from './stream/decode-stream.ts'
import { chatEncoder } from './stream/encode-stream.ts'

/** OpenAI's chat completions API, for clients and upstreams. */
export const chatGrammar: Grammar = {
  dialect: 'chat',
  readRequest,
  writeRequest,
  readResponse,
  readTotals,
  writeResponse,
  decoder: chatDecoder,
  encoder: chatEncoder,
  readError,
  writeError,
  writeErrorEvent,
  applyRules,
  readConversation,
  writeConversation,
}
