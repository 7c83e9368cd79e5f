import type { Grammar } from '../../contract/wire/grammar.ts'
import { readErrorBody } from '../error-body/read-error-body.ts'
import { applyRules } from './request/apply-rules.ts'
import { readConversation, writeConversation } from './request/conversation.ts'
import { readRequest } from './request/read-request.ts'
import { writeRequest } from './request/write-request.ts'
import { readResponse } from './response/read-response.ts'
import { writeError, writeErrorEvent } from './response/write-error.ts'
import { writeResponse } from './response/write-response.ts'
import { streamDecoder } from './stream/decode-stream.ts'
import { streamEncoder } from './stream/encode-stream.ts'

/** OpenAI's responses API. */
export const responsesGrammar: Grammar = {
  dialect: 'responses',
  readRequest,
  writeRequest,
  readResponse,
  writeResponse,
  decoder: streamDecoder,
  encoder: streamEncoder,
  readError: readErrorBody,
  writeError,
  writeErrorEvent,
  applyRules,
  readConversation,
  writeConversation,
}
