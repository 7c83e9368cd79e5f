import type { Grammar } from '../../contract/grammar.ts'
import { readErrorBody } from '../error-body/read-error-body.ts'
import { applyRules } from './apply-rules.ts'
import { streamDecoder } from './decode-stream.ts'
import { streamEncoder } from './encode-stream.ts'
import { readConversation } from './read-conversation.ts'
import { readRequest } from './read-request.ts'
import { readResponse } from './read-response.ts'
import { writeConversation } from './write-conversation.ts'
import { writeError, writeErrorEvent } from './write-error.ts'
import { writeRequest } from './write-request.ts'
import { writeResponse } from './write-response.ts'

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
