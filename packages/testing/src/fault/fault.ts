/**
 * A fault in one answer. Frames are counted from 1: the events of a stream, or the single body of a complete answer.
 * Durations are in milliseconds, sizes in bytes. `parseFault` parses a sentence, `formatFault` writes one.
 */
export type Fault =
  /** An error answer in the API's own form. */
  | { kind: 'status'; status: number; headers?: Readonly<Record<string, string>> }
  /** No bytes (not even the status line) for this long, then the answer. */
  | { kind: 'first-byte'; delayMs: number }
  /** Headers and the frames before `frame`, then silence for this long, then the rest. */
  | { kind: 'stall'; delayMs: number; frame: number }
  /** A TCP reset after this many bytes of the body. */
  | { kind: 'reset'; bytes: number }
  /** The body ends normally before frame `frame`. */
  | { kind: 'close'; frame: number }
  /** Frame `frame` contains truncated JSON. */
  | { kind: 'malformed'; frame: number }
  /** The frame with the finish reason is sent twice. */
  | { kind: 'duplicate-finish' }
  /** The correct body with a wrong content type. */
  | { kind: 'content-type'; type: string }
  /** Frame `frame` is padded with an unknown field to this many bytes. */
  | { kind: 'big-frame'; bytes: number; frame: number }
  /** The body in chunks of this many bytes, one write every `everyMs` milliseconds. */
  | { kind: 'drip'; bytes: number; everyMs: number }
  | { kind: 'redirect'; url: string; status: number }
  /** The last frames are withheld and the connection stays open. */
  | { kind: 'never-ends' }
  /** The API's error event in place of frame `frame`, and nothing after it. */
  | { kind: 'error-frame'; frame: number; status: number }
  /** The connection is reset after the request has arrived, before any byte of an answer. */
  | { kind: 'refused' }
  /**
   * Connection refused, or an unknown host name. A listening server can only reset the connection, which is what
   * happens.
   */
  | { kind: 'unreachable'; code: 'ECONNREFUSED' | 'ENOTFOUND' }
  /** An HTML page, as from a proxy. */
  | { kind: 'html'; status: number }
  /** Status 204 without a body. */
  | { kind: 'no-content' }
  /** Status 200 with the correct content type and an empty body. */
  | { kind: 'empty' }

/** The kinds of faults. */
export type FaultKind = Fault['kind']
