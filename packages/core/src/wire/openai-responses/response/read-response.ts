import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { WireContext } from '../../../contract/wire/grammar.ts'
import type { Reply } from '../../../contract/wire/reply.ts'
import type { TurnPart } from '../../../contract/wire/turn.ts'
import { PlanoError } from '../../../errors/plano-error.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'
import { readItems } from '../content/read-items.ts'
import { readUsage } from './convert-usage.ts'
import { readLogprobs } from './logprobs.ts'
import { readFinish } from './map-finish-reason.ts'

const FRAME = new Set([
  'id',
  'object',
  'created_at',
  'model',
  'output',
  'usage',
  'service_tier',
  'status',
  'output_text',
])
const IN_PROGRESS = new Set(['queued', 'in_progress', 'cancelled'])

/** Keeps item fields that a message cannot hold on the item's first part. */
function keepItem(part: TurnPart | undefined, id: string | undefined, fields: JsonObject | undefined): void {
  if (part === undefined || part.type === 'foreign' || (id === undefined && fields === undefined)) return
  const message = dropUndefined({ ...fields, id })
  part.raw = { dialect: 'responses', fields: { ...part.raw?.fields, message } }
}

/** Reads output items. Throws PlanoError `invalid_upstream_answer`. */
export function readOutput(output: readonly JsonValue[]): TurnPart[] {
  try {
    return readItems(output, 'output').flatMap(({ parts, id, raw }) => {
      keepItem(
        parts.find((part) => part.type === 'text' || part.type === 'refusal'),
        id,
        raw?.fields,
      )
      return parts
    })
  } catch (error) {
    const where = PlanoError.is(error) ? `: ${error.message}` : ''
    throw new PlanoError('invalid_upstream_answer', `the response object is malformed${where}`, { cause: error })
  }
}

function collectLogprobs(output: readonly JsonValue[]): JsonObject | undefined {
  const parts = output.filter(isJsonObject).flatMap((item) => (Array.isArray(item.content) ? item.content : []))
  return readLogprobs(parts.filter(isJsonObject).flatMap(({ logprobs }) => (Array.isArray(logprobs) ? logprobs : [])))
}

/** Reads a response object. Throws PlanoError `invalid_upstream_answer` if it is not one. */
export function readResponse(body: JsonObject, context: WireContext): Reply {
  const output = body.output ?? []
  if (!Array.isArray(output)) throw new PlanoError('invalid_upstream_answer', 'the response object has no output list')
  const parts = readOutput(output)
  const finish = readFinish(
    body,
    parts.some((part) => part.type === 'tool-call'),
  )
  const extras = unknownFields(body, FRAME) ?? {}
  if (typeof body.status === 'string' && IN_PROGRESS.has(body.status)) extras.status = body.status
  return dropUndefined({
    id: typeof body.id === 'string' ? body.id : context.createId('resp_'),
    model: typeof body.model === 'string' ? body.model : (context.model ?? ''),
    createdAt: typeof body.created_at === 'number' ? body.created_at : context.nowSeconds(),
    choices: [dropUndefined({ index: 0, parts, finish, logprobs: collectLogprobs(output) })],
    usage: readUsage(body.usage),
    serviceTier: typeof body.service_tier === 'string' ? body.service_tier : undefined,
    source: 'responses' as const,
    extras,
  })
}
