import type { Fault } from '../fault/fault.ts'
import type { JsonValue } from '../json.ts'
import type { RecordedRequest } from '../server/recorded-request.ts'
import type { ScriptedError } from '../wire/api-writer.ts'
import type { ContentReply } from '../wire/content-reply.ts'
import type { WireFrame } from '../wire/wire-answer.ts'
import type { ProviderEndpoint } from './read-route.ts'

/** A fault as a sentence of the grammar (see `parseFault`), as an object, or several of them. */
export type FaultScript = string | Fault | readonly (string | Fault)[]

/** What every reply may add. */
export interface ReplyEnvelope {
  headers?: Readonly<Record<string, string | string[]>>
  fault?: FaultScript
  /** Compresses a whole answer. */
  encoding?: 'gzip' | 'br' | 'deflate' | 'zstd'
}

/** An error answer: in the API's own shape, or exactly `body`. */
export interface ErrorReply extends ReplyEnvelope {
  status: number
  error?: string | ScriptedError
  body?: JsonValue
}

/** A whole answer whose body is given. */
export interface JsonReply extends ReplyEnvelope {
  json: JsonValue
  status?: number
}

/** A stream whose frames are given; the API's own framing puts them on the wire. */
export interface FramesReply extends ReplyEnvelope {
  frames: readonly WireFrame[]
  status?: number
}

/** What a scripted provider says: text, content, an error, a given body, given frames; each may carry a fault. */
export type ScriptedReply = string | (ContentReply & ReplyEnvelope) | ErrorReply | JsonReply | FramesReply

/** A request as the scripted provider understood it. */
export interface ScriptedRequest extends RecordedRequest {
  readonly endpoint: ProviderEndpoint
  /** From the body or the path; empty when neither names one. */
  readonly model: string
  readonly stream: boolean
  /** What was wrong with it; such a request is answered with an error and does not use up the script. */
  readonly violations: readonly string[]
}
