import type { Answer } from '../../contract/answer.ts'
import type { AnswerSink } from '../../contract/answer-sink.ts'
import { pourSource } from '../../util/pour-source.ts'

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
