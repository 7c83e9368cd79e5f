import type { Grammar } from '../../contract/grammar.ts'
import { readErrorBody } from '../error-body/read-error-body.ts'
import { streamDecoder } from './decode-stream.ts'
import { streamEncoder } from './encode-stream.ts'
import { readEventStream } from './read-event-stream.ts'
import { readRequest } from './read-request.ts'
import { readResponse } from './read-response.ts'
import { writeError, writeErrorEvent } from './write-error.ts'
import { writeRequest } from './write-request.ts'
import { writeResponse } from './write-response.ts'

/** Amazon Bedrock's Converse and ConverseStream. */
export const converseGrammar: Grammar = {
  dialect: 'converse',
  readRequest,
  writeRequest,
  readResponse,
  writeResponse,
  decoder: streamDecoder,
  encoder: streamEncoder,
  readEvents: readEventStream,
  readError: readErrorBody,
  writeError,
  writeErrorEvent,
}
