import type { ByteSource, HeaderList } from './answer.ts'
import type { Clock } from './clock.ts'
import type { Packing, Transport } from './transport.ts'

/** Carries a value through everything that is called inside `run`, across awaits. */
export interface AsyncContext<Value> {
  run<Result>(value: Value, callback: () => Result): Result
  current(): Value | undefined
}

/** A body that comes by itself, for whoever opens it. */
export interface OpenBody {
  /** The body as a web stream; called once. */
  open(): ReadableStream<Uint8Array<ArrayBuffer>>
}

/** What a web response is made of. */
export interface ResponseParts {
  status: number
  headers: HeaderList
  body: Uint8Array | ByteSource | OpenBody | undefined
}

/** What the runtime gives us. Node has all of it; elsewhere files are absent and the context is a no-op. */
export interface Platform {
  clock: Clock
  createTransport(): Promise<Transport>
  /** An answer to a method as a web response. Cancelling its body reaches the upstream. */
  createResponse(parts: ResponseParts, method: string): Response
  createAsyncContext<Value>(): AsyncContext<Value>
  /** Environment variables; an empty object where there are none. */
  env: Readonly<Record<string, string | undefined>>
  /** UTF-8 text of a file; rejects with PlanoError `config_not_found` when it is not there. */
  readTextFile(path: string): Promise<string>
  /** Imports a module by path for configurations written in code. */
  importModule(path: string): Promise<unknown>
  fileExists(path: string): Promise<boolean>
  /** A compressed body as it was before, where the runtime can undo more than the web's formats. */
  unpack?(packing: Packing, body: ByteSource): ByteSource
  /** The path from the root of the file system, for messages. */
  fullPath?(path: string): string
}
