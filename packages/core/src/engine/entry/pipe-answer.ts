import type { Answer } from '../../contract/transport/answer.ts'
import type { AnswerSink } from '../../contract/transport/answer-sink.ts'
import { pipeSource } from '../../util/streams/pipe-source.ts'

/** Writes an answer to a sink: complete bodies at once, sources as fast as the sink accepts them. */
export function pipeAnswer({ status, headers, body }: Answer, sink: AnswerSink): void {
  if (body === undefined || body instanceof Uint8Array) {
    sink.whole(status, headers, body)
    return
  }
  const flow = pipeSource(body, sink)
  try {
    sink.head(status, headers, flow)
  } catch (error) {
    // The sink failed without cancelling the source.
    flow.cancel()
    throw error
  }
  flow.resume()
}
