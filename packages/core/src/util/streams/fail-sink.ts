import type { Sink } from '../../contract/transport/flow.ts'

/** Reports a failure to a sink. A sink that throws has no reader left to inform. */
export function failSink(sink: Pick<Sink<never>, 'fail'>, error: unknown): void {
  try {
    sink.fail(error)
  } catch {
    // See above: no reader is left to inform.
  }
}
