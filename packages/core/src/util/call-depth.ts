import type { Exchange } from '../contract/call/exchange.ts'
import { SHARED_LIMITS } from '../contract/call/shared-limits.ts'
import { readCount } from './read-count.ts'

/** Deeper nesting means that an agent calls itself, directly or through others. */
export const MAX_DEPTH = 8

/** Number of nested calls including this one, in this process and, as far as agents forward it, in others. */
export function callDepth(exchange: Exchange): number {
  let depth = 1
  let outermost = exchange
  while (outermost.parent) {
    outermost = outermost.parent
    depth += 1
  }
  return depth + (readCount(outermost.header(SHARED_LIMITS.depth)) ?? 0)
}
