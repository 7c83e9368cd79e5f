import type { StreamWriter } from '../wire/api-writer.ts'
import type { WireFrame } from '../wire/wire-answer.ts'

/** The frames of a streamed text. Usage is estimated at four characters per token at the end. */
export async function* streamText(
  stream: StreamWriter,
  texts: AsyncIterable<string>,
  requestBytes: number,
): AsyncGenerator<WireFrame> {
  let characters = 0
  yield* stream.start()
  for await (const text of texts) {
    characters += text.length
    yield* stream.write({ kind: 'text', text })
  }
  yield* stream.finish({ inputTokens: Math.ceil(requestBytes / 4), outputTokens: Math.ceil(characters / 4) })
}
