import type { ByteSource, HeaderList } from '../transport/answer.ts'
import type { ContentEncoding, Transport } from '../transport/transport.ts'
import type { Clock } from './clock.ts'

/** Carries a value through everything called inside `run`, across awaits. */
export interface AsyncContext<Value> {
  run<Result>(value: Value, callback: () => Result): Result
  current(): Value | undefined
}

/** A body that is produced once a reader opens it. */
export interface OpenBody {
  /** The body as a web stream. Called at most once. */
  open(): ReadableStream<Uint8Array<ArrayBuffer>>
}

/** The parts of a web response. */
export interface ResponseParts {
  status: number
  headers: HeaderList
  body: Uint8Array | ByteSource | OpenBody | undefined
}

/** What the runtime provides. Node has everything; other runtimes have no files, and their context is a no-op. */
export interface Platform {
  clock: Clock
  createTransport(): Promise<Transport>
  /** The web response to a request with this method. Cancelling its body also cancels the upstream call. */
  createResponse(parts: ResponseParts, method: string): Response
  createAsyncContext<Value>(): AsyncContext<Value>
  /** Environment variables; an empty object when the runtime has none. */
  env: Readonly<Record<string, string | undefined>>
  /** UTF-8 text of a file. Rejects with PlanoError `config_not_found` when the file does not exist. */
  readTextFile(path: string): Promise<string>
  /** Imports a module by its path, for configurations written in code. */
  importModule(path: string): Promise<unknown>
  fileExists(path: string): Promise<boolean>
  /** Decompresses a body, for runtimes that support more encodings than the web standard. */
  unpack?(encoding: ContentEncoding, body: ByteSource): ByteSource
  /** The absolute path, for messages. */
  fullPath?(path: string): string
}
