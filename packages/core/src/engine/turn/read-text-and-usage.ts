import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { Usage } from '../../contract/wire/reply.ts'
import { readReply } from '../../wire/reply/read-answer.ts'
import { readEvents } from '../../wire/sse/read-events.ts'
import { grammarOf } from './grammar-of.ts'
import type { createWireContext } from './wire-context.ts'

/** The text and usage of any answer, complete or streamed, in any API. */
export async function readTextAndUsage(
  answer: UpstreamAnswer,
  wireContext: ReturnType<typeof createWireContext>,
): Promise<{ text: string; usage: Usage | undefined }> {
  const grammar = grammarOf(answer.dialect)
  const reply = await readReply(answer, { grammar, context: wireContext(answer.rules, undefined), readEvents })
  const parts = reply.choices[0]?.parts ?? []
  return { text: parts.map((part) => (part.type === 'text' ? part.text : '')).join(''), usage: reply.usage }
}
