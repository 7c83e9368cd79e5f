import type { JsonObject } from '../../../contract/json.ts'
import type { Loss, WireContext, Written } from '../../../contract/wire/grammar.ts'
import type { Reply, ReplyChoice } from '../../../contract/wire/reply.ts'
import type { TurnPart } from '../../../contract/wire/turn.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { givenFields } from '../../shape/given-fields.ts'
import { fitToolNames, GEMINI_NAMES } from '../../tools/fit-tool-names.ts'
import { type PartOptions, writePart } from '../content/write-parts.ts'
import { writeUsage } from './convert-usage.ts'
import { writeFinish } from './map-finish-reason.ts'
import { type CitedText, writeGrounding } from './write-grounding.ts'
import { writeProof } from './write-proof.ts'

function writeAnswerPart(part: TurnPart, options: PartOptions): JsonObject[] {
  // Clients see reasoning of any provider as thoughts.
  if (part.type === 'reasoning') {
    const thoughtSignature = writeProof(part, options.source)
    if (part.text === '' && thoughtSignature === undefined) return []
    return [dropUndefined({ text: part.text, thought: true, thoughtSignature })]
  }
  return writePart(part, options)
}

function writeCandidate(choice: ReplyChoice, options: PartOptions): JsonObject {
  const parts: JsonObject[] = []
  const cited: CitedText[] = []
  for (const part of choice.parts) {
    if (part.type === 'text' && part.citations !== undefined)
      cited.push({ text: part.text, citations: part.citations, partIndex: parts.length })
    parts.push(...writeAnswerPart(part, options))
  }
  if (choice.logprobs !== undefined && options.source !== 'gemini')
    options.losses.push({ field: 'logprobs', reason: 'written in the form of another API' })
  const own = choice.raw?.dialect === 'gemini' ? choice.raw.fields : {}
  return dropUndefined({
    content: { role: 'model', parts },
    finishReason: writeFinish(choice.finish),
    index: choice.index,
    groundingMetadata: writeGrounding(cited),
    ...own,
  })
}

/** Writes a reply as a GenerateContentResponse. */
export function writeResponse(reply: Reply, context: WireContext): Written<JsonObject> {
  const losses: Loss[] = []
  const own = reply.source === 'gemini'
  if (!own)
    for (const [field] of givenFields(reply.extras)) losses.push({ field, reason: `only ${reply.source} has it` })
  const names = fitToolNames(context.turn, GEMINI_NAMES)
  const options: PartOptions = { source: reply.source, rules: undefined, names, called: new Map(), losses }
  const blocked =
    own && reply.extras.promptFeedback !== undefined && reply.choices.every(({ parts }) => parts.length === 0)
  const body = dropUndefined({
    candidates: blocked ? undefined : reply.choices.map((choice) => writeCandidate(choice, options)),
    usageMetadata: reply.usage && writeUsage(reply.usage),
    modelVersion: context.model ?? reply.model,
    responseId: reply.id,
    ...(own ? reply.extras : {}),
  })
  return { body, losses }
}
