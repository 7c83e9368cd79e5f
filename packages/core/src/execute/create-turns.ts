import { createLru } from '../util/create-lru.ts'

/** Clients make up names of models where a wildcard is configured; a group that is forgotten begins at its first member again. */
const MAX_GROUPS = 10_000

/** Counts whose turn it is in each group of instances: 0, 1, 2 … */
export function createTurns(): (group: string) => number {
  const turns = createLru<{ next: number }>(MAX_GROUPS)
  return (group) => {
    const turn = turns.get(group) ?? { next: 0 }
    turns.set(group, turn)
    turn.next += 1
    return turn.next - 1
  }
}
