/**
 * Something that goes wrong in one answer. Frames are counted from 1: the events of a stream, or the single body of a
 * whole answer. Durations in milliseconds, sizes in bytes. `parseFault` reads them from a sentence, `formatFault` writes it.
 */
export type Fault =
  /** An error answer in the API's own shape. */
  | { kind: 'status'; status: number; headers?: Readonly<Record<string, string>> }
  /** Nothing at all for so long, then the answer; status line and headers wait too. */
  | { kind: 'first-byte'; delayMs: number }
  /** Headers and the frames before `frame` at once, then silence for so long, then the rest. */
  | { kind: 'stall'; delayMs: number; frame: number }
  /** So many bytes of the body, then a TCP reset. */
  | { kind: 'reset'; bytes: number }
  /** The body ends without an error where frame `frame` would come. */
  | { kind: 'close'; frame: number }
  /** Frame `frame` carries JSON that is cut in the middle. */
  | { kind: 'malformed'; frame: number }
  /** The frame that says why the model stopped comes twice. */
  | { kind: 'duplicate-finish' }
  /** The right body under another content type. */
  | { kind: 'content-type'; type: string }
  /** Frame `frame` is padded with an unknown field until its JSON has so many bytes. */
  | { kind: 'big-frame'; bytes: number; frame: number }
  /** The body in pieces of so many bytes, each its own write, `everyMs` apart. */
  | { kind: 'drip'; bytes: number; everyMs: number }
  | { kind: 'redirect'; url: string; status: number }
  /** Everything but the end: the last frames are kept back and the connection stays open. */
  | { kind: 'never-ends' }
  /** The API's error event where frame `frame` would come, and nothing after it. */
  | { kind: 'error-frame'; frame: number; status: number }
  /** The connection is reset when the request has arrived, before any byte of an answer. */
  | { kind: 'refused' }
  /** No connection: nobody listens, or the name is not known. A server that listens can only reset it, and does. */
  | { kind: 'unreachable'; code: 'ECONNREFUSED' | 'ENOTFOUND' }
  /** A page for people, as a proxy in between would answer. */
  | { kind: 'html'; status: number }
  /** 204 and no body. */
  | { kind: 'no-content' }
  /** 200 with the right content type and an empty body. */
  | { kind: 'empty' }

/** The kinds of `Fault`. */
export type FaultKind = Fault['kind']
