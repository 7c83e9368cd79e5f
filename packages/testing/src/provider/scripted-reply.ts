import type { Fault } from '../fault/fault.ts'
import type { JsonValue } from '../json.ts'
import type { RecordedRequest } from '../server/recorded-request.ts'
import type { ScriptedError } from '../wire/api-writer.ts'
import type { ContentReply } from '../wire/content-reply.ts'
import type { WireFrame } from '../wire/wire-answer.ts'
import type { ProviderEndpoint } from './read-route.ts'

/** A fault as a sentence (see `parseFault`), as an object, or several of them. */
export type FaultScript = string | Fault | readonly (string | Fault)[]

/** Options of every reply. */
export interface ReplyEnvelope {
  headers?: Readonly<Record<string, string | string[]>>
  fault?: FaultScript
  /** Compresses a complete answer. */
  encoding?: 'gzip' | 'br' | 'deflate' | 'zstd'
}

/** An error answer, in the API's own form or with exactly `body`. */
export interface ErrorReply extends ReplyEnvelope {
  status: number
  error?: string | ScriptedError
  body?: JsonValue
}

/** A complete answer with a given body. */
export interface JsonReply extends ReplyEnvelope {
  json: JsonValue
  status?: number
}

/** A stream of given frames in the API's own framing. */
export interface FramesReply extends ReplyEnvelope {
  frames: readonly WireFrame[]
  status?: number
}

/** A reply of a scripted provider: text, content, an error, a given body or given frames, optionally with faults. */
export type ScriptedReply = string | (ContentReply & ReplyEnvelope) | ErrorReply | JsonReply | FramesReply

/** A request as the scripted provider parsed it. */
export interface ScriptedRequest extends RecordedRequest {
  readonly endpoint: ProviderEndpoint
  /** From the body or the path. Empty if there is none. */
  readonly model: string
  readonly stream: boolean
  /** Violations of the API's rules. Such a request is refused and does not consume a scripted reply. */
  readonly violations: readonly string[]
}
