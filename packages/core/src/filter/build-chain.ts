import type { FilterConfig } from '../config/schema/filter.ts'
import type { ChainLink } from './admit-request.ts'

/** The filters that are functions or definitions in code, by id. */
export function buildChain(ids: readonly string[], filters: readonly FilterConfig[]): ChainLink[] {
  return ids.flatMap((id): ChainLink[] => {
    const run = filters.find((filter) => filter.id === id)?.run
    if (run === undefined) return []
    return [{ id, definition: typeof run === 'function' ? { input: run } : run }]
  })
}
