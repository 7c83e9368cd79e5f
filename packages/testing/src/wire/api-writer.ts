import type { JsonObject } from '../json.ts'
import type { Delta, Script, ScriptedUsage } from './content-reply.ts'
import type { Block } from './fold-deltas.ts'
import type { Framing, WireFrame } from './wire-answer.ts'

/** The content of an error answer. An API without a field for a value omits it. */
export interface ScriptedError {
  message: string
  type?: string
  code?: string | number
  param?: string
}

/** Writes one streamed answer: call `start` once, `write` for every piece in order, `finish` once. */
export interface StreamWriter {
  start(): WireFrame[]
  write(delta: Delta): WireFrame[]
  finish(usage: ScriptedUsage | null): WireFrame[]
}

/** How one API writes answers, streams and errors. */
export interface ApiWriter {
  streamFraming: Framing
  streamType: string
  writeWhole(script: Script, blocks: readonly Block[]): JsonObject
  openStream(script: Script): StreamWriter
  writeError(status: number, error: ScriptedError): JsonObject
  /** Additional headers that name an error (Bedrock). */
  errorHeaders?(status: number): Record<string, string>
  writeErrorFrame(status: number, error: ScriptedError): WireFrame
}
