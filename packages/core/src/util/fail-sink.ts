import type { Sink } from '../contract/flow.ts'

/** Tells a sink that what it takes broke off; one that throws at that as well has nobody behind it who could be told. */
export function failSink(sink: Pick<Sink<never>, 'fail'>, error: unknown): void {
  try {
    sink.fail(error)
  } catch {
    // Said above.
  }
}
