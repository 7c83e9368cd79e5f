import type { Exchange } from '../../contract/call/exchange.ts'
import type { InferenceRequest } from '../../contract/call/inference-request.ts'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { idOf, isJsonObject } from '../input-items.ts'
import type { RecallParts } from '../recall-parts.ts'
import { findRecord } from '../stored/read-record.ts'

/** Item ids that we generate start with the id of their response. */
const OWN_ITEM = /^[a-z]+_([0-9a-f]{24})[0-9a-f]{24}$/

/** Each one is a lookup in the store. */
const MOST_RESPONSES = 1000

/**
 * Replaces item references (`item_reference`), by which some clients send earlier answers back, with the stored items.
 * An unknown reference stays, because the provider may know it. Throws `invalid_request` for items of more than a
 * thousand responses.
 */
export async function resolveReferences(
  parts: Pick<RecallParts, 'store' | 'withBody'>,
  exchange: Exchange,
  request: InferenceRequest,
): Promise<InferenceRequest> {
  const { input } = request.body
  if (!Array.isArray(input)) return request
  const wanted = new Set(input.flatMap((item) => recordOf(item) ?? []))
  if (wanted.size > MOST_RESPONSES)
    throw new PlanoError('invalid_request', `"input" refers to items of more than ${MOST_RESPONSES} responses.`, {
      param: 'input',
    })
  const found = new Map<string, JsonValue>()
  for (const id of wanted) {
    const record = await findRecord(parts, exchange, { id, what: 'response' })
    for (const item of record?.items ?? []) found.set(idOf(item) ?? '', item)
  }
  const items = input.map((item) => (recordOf(item) === undefined ? item : (found.get(idOf(item) ?? '') ?? item)))
  if (items.every((item, index) => item === input[index])) return request
  const body: JsonObject = { ...request.body, input: items }
  return parts.withBody(request, body)
}

/** The response id that a reference contains; undefined for other items. */
function recordOf(item: JsonValue): string | undefined {
  if (!isJsonObject(item) || item['type'] !== 'item_reference') return undefined
  const own = OWN_ITEM.exec(idOf(item) ?? '')?.[1]
  return own === undefined ? undefined : `resp_${own}`
}
