import type { Attributes } from '@opentelemetry/api'
import type { ResponseEvent } from '../../contract/events.ts'
import { NAMES } from './attribute-names.data.ts'

/** What a request cost, and what that figure rests on. */
export function describeSpending({ cost, cache, usage }: ResponseEvent, into: Attributes): void {
  if (cost !== undefined) into[NAMES.llmCost] = cost
  if (cache !== undefined) into[NAMES.responseCache] = cache
  if (usage?.estimated === true) into[NAMES.estimated] = true
}
