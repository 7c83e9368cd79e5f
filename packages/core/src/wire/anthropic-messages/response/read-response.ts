import type { JsonObject } from '../../../contract/json.ts'
import type { WireContext } from '../../../contract/wire/grammar.ts'
import type { Finish, Reply } from '../../../contract/wire/reply.ts'
import type { TurnPart } from '../../../contract/wire/turn.ts'
import { PlanoError } from '../../../errors/plano-error.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'
import { MESSAGES_TOOLS } from '../../tools/rename-tools.ts'
import { restoreParts } from '../../tools/restore-parts.ts'
import { readBlocks } from '../content/read-blocks.ts'
import { readUsage } from './convert-usage.ts'
import { readStopReason } from './map-stop-reason.ts'

const RESPONSE_FIELDS = new Set(['id', 'type', 'role', 'model', 'content', 'stop_reason', 'stop_sequence', 'usage'])

/** Reads a complete message. Throws PlanoError `invalid_upstream_answer` when it has no list of blocks. */
export function readResponse(body: JsonObject, context: WireContext): Reply {
  if (!Array.isArray(body['content']))
    throw new PlanoError('invalid_upstream_answer', 'the message has no content list')
  const read = restoreParts(readContent(body), context, MESSAGES_TOOLS)
  const finish = readStopReason(body['stop_reason'], body['stop_sequence'])
  const hasCalls = read.parts.some((part) => part.type === 'tool-call')
  const settled: Finish = read.isRestored && !hasCalls ? { ...finish, unified: 'stop' } : finish
  const usage = body['usage']
  const tier = isJsonObject(usage) ? usage['service_tier'] : undefined
  return dropUndefined({
    id: typeof body['id'] === 'string' && body['id'] !== '' ? body['id'] : context.createId('msg_'),
    model: typeof body['model'] === 'string' ? body['model'] : (context.model ?? ''),
    createdAt: context.nowSeconds(),
    choices: [{ index: 0, parts: read.parts, finish: settled }],
    usage: readUsage(usage),
    serviceTier: typeof tier === 'string' ? tier : undefined,
    source: 'messages' as const,
    extras: unknownFields(body, RESPONSE_FIELDS) ?? {},
  })
}

/** The block readers are shared with requests, but here an error is the upstream's fault. */
function readContent(body: JsonObject): TurnPart[] {
  try {
    return readBlocks(body['content'], 'content')
  } catch (error) {
    if (!PlanoError.is(error)) throw error
    throw new PlanoError('invalid_upstream_answer', error.message, { cause: error })
  }
}
