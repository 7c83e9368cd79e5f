import type { Attributes } from '@opentelemetry/api'
import type { ResponseEvent } from '../../contract/events.ts'
import { NAMES } from './attribute-names.data.ts'

/** What a request cost, and what that figure rests on. */
export function describeSpending({ cost, cache, usage }: ResponseEvent): Attributes {
  return {
    ...(cost === undefined ? {} : { [NAMES.llmCost]: cost }),
    ...(cache === undefined ? {} : { [NAMES.responseCache]: cache }),
    ...(usage?.estimated === true ? { [NAMES.estimated]: true } : {}),
  }
}
