import type { Grammar } from '../../contract/wire/grammar.ts'
import { readErrorBody } from '../error-body/read-error-body.ts'
import { readRequest } from './request/read-request.ts'
import { writeRequest } from './request/write-request.ts'
import { readResponse } from './response/read-response.ts'
import { writeError, writeErrorEvent } from './response/write-error.ts'
import { writeResponse } from './response/write-response.ts'
import { streamDecoder } from './stream/decode-stream.ts'
import { streamEncoder } from './stream/encode-stream.ts'
import { readEventStream } from './stream/read-event-stream.ts'

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
