import type { Grammar } from '../../contract/grammar.ts'
import { applyRules } from './apply-rules.ts'
import { readError, writeError, writeErrorEvent } from './convert-error.ts'
import { messagesDecoder } from './decode-stream.ts'
import { messagesEncoder } from './encode-stream.ts'
import { readConversation } from './read-conversation.ts'
import { readRequest } from './read-request.ts'
import { readResponse } from './read-response.ts'
import { readTotals } from './read-totals.ts'
import { writeConversation } from './write-conversation.ts'
import { writeRequest } from './write-request.ts'
import { writeResponse } from './write-response.ts'

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
