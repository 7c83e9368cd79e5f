import type { FilterDefinition } from '../contract/filter.ts'

/** A filter's code and its requirements. */
export interface BuiltFilter {
  definition: FilterDefinition
  /** The filter only judges complete answers, so streams must be buffered. */
  needsWhole?: boolean
  /** The filter changes requests, so it cannot run in parallel with the call. */
  rewrites?: boolean
  close?(): Promise<void>
}
