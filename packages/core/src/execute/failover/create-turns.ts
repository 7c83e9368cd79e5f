import { createLru } from '../../util/collections/create-lru.ts'

/**
 * Wildcards allow clients to invent model names, so the number is limited. A forgotten group starts at its first member
 * again.
 */
const MAX_GROUPS = 10_000

/** Round-robin counters, one per group of instances: 0, 1, 2 … */
export function createTurns(): (group: string) => number {
  const turns = createLru<{ next: number }>(MAX_GROUPS)
  return (group) => {
    const turn = turns.get(group) ?? { next: 0 }
    turns.set(group, turn)
    turn.next += 1
    return turn.next - 1
  }
}
