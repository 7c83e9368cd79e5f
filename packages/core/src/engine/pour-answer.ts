import type { Answer } from '../contract/answer.ts'
import type { AnswerSink } from '../contract/answer-sink.ts'
import { pourSource } from '../util/pour-source.ts'

/** Hands an answer to a sink: whole bodies at once, sources piece by piece as long as the sink takes them. */
export function pourAnswer({ status, headers, body }: Answer, sink: AnswerSink): void {
  if (body === undefined || body instanceof Uint8Array) {
    sink.whole(status, headers, body)
    return
  }
  const flow = pourSource(body, sink)
  try {
    sink.head(status, headers, flow)
  } catch (error) {
    // Whoever is told of it cannot know that a source waits here.
    flow.cancel()
    throw error
  }
  flow.resume()
}

/** Tells a sink that its answer failed; one that throws at that as well has nobody behind it who could be told. */
export function failSink(sink: AnswerSink, error: unknown): void {
  try {
    sink.fail(error)
  } catch {
    // Said above.
  }
}
