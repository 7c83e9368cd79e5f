import type { JsonObject } from '../../../contract/json.ts'
import type { Loss, WireContext, Written } from '../../../contract/wire/grammar.ts'
import type { Reply } from '../../../contract/wire/reply.ts'
import type { TurnPart } from '../../../contract/wire/turn.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { givenFields } from '../../shape/given-fields.ts'
import { CONVERSE_NAMES, fitToolNames } from '../../tools/fit-tool-names.ts'
import { createDocumentNames } from '../content/document-names.ts'
import { type BlockOptions, writeBlock } from '../content/write-blocks.ts'
import { writeUsage } from './convert-usage.ts'
import { writeFinish } from './map-stop-reason.ts'

function writeAnswerBlock(part: TurnPart, options: BlockOptions): JsonObject[] {
  if (part.type !== 'reasoning') return writeBlock(part, options)
  if (part.redacted !== undefined) return [{ reasoningContent: { redactedContent: part.redacted } }]
  // Clients may read unsigned reasoning.
  const reasoningText = dropUndefined({ text: part.text, signature: part.signature })
  return part.text === '' && part.signature === undefined ? [] : [{ reasoningContent: { reasoningText } }]
}

/** Writes a reply as a Converse answer, using the first choice. */
export function writeResponse(reply: Reply, context: WireContext): Written<JsonObject> {
  const losses: Loss[] = []
  const own = reply.source === 'converse'
  const choice = reply.choices[0]
  if (reply.choices.length > 1) losses.push({ field: 'choices', reason: 'Converse gives one answer' })
  if (!own)
    for (const [field] of givenFields(reply.extras)) losses.push({ field, reason: `only ${reply.source} has it` })
  const options: BlockOptions = {
    source: reply.source,
    rules: undefined,
    names: fitToolNames(context.turn, CONVERSE_NAMES),
    nameDocument: createDocumentNames(),
    called: new Set(),
    inWords: false,
    losses,
  }
  const content = (choice?.parts ?? []).flatMap((part) => writeAnswerBlock(part, options))
  const body = dropUndefined({
    output: { message: { role: 'assistant', content } },
    stopReason: writeFinish(choice?.finish ?? { unified: 'stop' }),
    usage: reply.usage && writeUsage(reply.usage),
    ...(own ? reply.extras : {}),
  })
  return { body, losses }
}
