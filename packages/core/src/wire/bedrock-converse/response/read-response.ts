import type { JsonObject } from '../../../contract/json.ts'
import type { WireContext } from '../../../contract/wire/grammar.ts'
import type { Reply } from '../../../contract/wire/reply.ts'
import type { TurnPart } from '../../../contract/wire/turn.ts'
import { PlanoError } from '../../../errors/plano-error.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'
import { CONVERSE_NAMES, fitToolNames } from '../../tools/fit-tool-names.ts'
import { restoreParts } from '../../tools/restore-parts.ts'
import { asText, readBlock } from '../content/read-blocks.ts'
import { schemaContext } from '../request/schema-context.ts'
import { readUsage } from './convert-usage.ts'
import { readFinish } from './map-stop-reason.ts'

const KNOWN = new Set(['output', 'stopReason', 'usage'])

/** The model that a prompt router chose, if reported. */
function routedModel(body: JsonObject): string | undefined {
  const router = isJsonObject(body.trace) ? body.trace.promptRouter : undefined
  return isJsonObject(router) ? asText(router.invokedModelId) : undefined
}

/** A tool result in an answer is part of what the model says. */
function flattenResults(parts: readonly TurnPart[]): TurnPart[] {
  return parts.flatMap((part): TurnPart[] => {
    if (part.type !== 'tool-result') return [part]
    return part.content.map((inner) =>
      inner.type === 'foreign' && inner.kind === 'json'
        ? { type: 'text', text: JSON.stringify(inner.value.json) }
        : inner,
    )
  })
}

/** Reads a Converse answer. Throws PlanoError `invalid_upstream_answer` when it has no message. */
export function readResponse(body: JsonObject, context: WireContext): Reply {
  const message = isJsonObject(body.output) ? body.output.message : undefined
  if (!isJsonObject(message)) throw new PlanoError('invalid_upstream_answer', 'the answer has no message')
  const names = fitToolNames(context.turn, CONVERSE_NAMES)
  const blocks = Array.isArray(message.content) ? message.content.filter(isJsonObject) : []
  const named = flattenResults(blocks.map(readBlock)).map((part) =>
    part.type === 'tool-call' ? { ...part, name: names.toClient(part.name) } : part,
  )
  const { parts, isRestored } = restoreParts(named, schemaContext(context))
  const callsTools = parts.some((part) => part.type === 'tool-call')
  const finish = readFinish(body, callsTools)
  return dropUndefined({
    id: context.createId('bedrock-'),
    model: routedModel(body) ?? context.model ?? '',
    createdAt: context.nowSeconds(),
    choices: [
      { index: 0, parts, finish: isRestored && !callsTools ? { ...finish, unified: 'stop' as const } : finish },
    ],
    usage: readUsage(body.usage),
    source: 'converse' as const,
    extras: unknownFields(body, KNOWN) ?? {},
  })
}
