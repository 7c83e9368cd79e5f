import type { JsonObject } from '../../../contract/json.ts'
import type { Loss, WireContext, Written } from '../../../contract/wire/grammar.ts'
import type { Reply } from '../../../contract/wire/reply.ts'
import { givenFields } from '../../shape/given-fields.ts'
import { writeUsage } from './convert-usage.ts'
import { writeFinish } from './map-finish-reason.ts'
import { writeOutput } from './write-output.ts'
import { echoRequest, responseId } from './write-response-frame.ts'

/** The deployment fingerprint means nothing to clients of another API. */
const isContent = (field: string) => field !== 'system_fingerprint'

/** Writes a reply as a response object with the first choice and the request's own settings. */
export function writeResponse(reply: Reply, context: WireContext): Written<JsonObject> {
  const losses: Loss[] = []
  const choice = reply.choices[0]
  const end = writeFinish(choice?.finish ?? { unified: 'stop' })
  if (reply.choices.length > 1) losses.push({ field: 'choices', reason: 'the responses API gives one answer' })
  const own = reply.source === 'responses'
  if (!own)
    for (const [field] of givenFields(reply.extras))
      if (isContent(field)) losses.push({ field, reason: `only ${reply.source} has it` })
  const id = responseId(reply.id, context)
  const options = {
    context,
    responseId: id,
    source: reply.source,
    status: end.status,
    logprobs: choice?.logprobs,
    losses,
  }
  const echo = echoRequest(context.turn)
  const body: JsonObject = {
    id,
    object: 'response',
    created_at: reply.createdAt,
    ...end,
    error: end.status === 'failed' ? { code: 'server_error', message: 'the model could not finish its answer' } : null,
    model: context.model ?? reply.model,
    output: writeOutput(choice?.parts ?? [], options),
    usage: writeUsage(reply.usage),
    ...echo,
    service_tier: reply.serviceTier ?? echo.service_tier,
    ...(own ? reply.extras : {}),
  }
  return { body, losses }
}
