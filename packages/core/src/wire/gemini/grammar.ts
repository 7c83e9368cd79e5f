import type { Grammar } from '../../contract/grammar.ts'
import { readErrorBody } from '../error-body/read-error-body.ts'
import { readConversation, writeConversation } from './conversation.ts'
import { streamDecoder } from './decode-stream.ts'
import { streamEncoder } from './encode-stream.ts'
import { readRequest } from './read-request.ts'
import { readResponse } from './read-response.ts'
import { writeError, writeErrorEvent } from './write-error.ts'
import { writeRequest } from './write-request.ts'
import { writeResponse } from './write-response.ts'

/** Google's generateContent and streamGenerateContent. */
export const geminiGrammar: Grammar = {
  dialect: 'gemini',
  readRequest,
  writeRequest,
  readResponse,
  writeResponse,
  decoder: streamDecoder,
  encoder: streamEncoder,
  readError: readErrorBody,
  writeError,
  writeErrorEvent,
  readConversation,
  writeConversation,
}
