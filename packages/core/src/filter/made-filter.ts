import type { FilterDefinition } from '../contract/filter.ts'

/** A filter's code, and what it needs besides. */
export interface MadeFilter {
  definition: FilterDefinition
  /** It can only judge whole answers, so streams are held back for it. */
  needsWhole?: boolean
  close?(): Promise<void>
}
