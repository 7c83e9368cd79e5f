import type { Loss } from '../contract/grammar.ts'
import type { TurnMessage } from '../contract/turn.ts'

export interface PartLosses {
  losses: Loss[]
  /** Whose message the part stands in; undefined for answers and for results of tools. */
  role?: TurnMessage['role'] | undefined
}

/** Notes that the target cannot say `field`, and answers undefined in its place. */
export function lose(options: { losses: Loss[] }, field: string, reason: string): undefined {
  options.losses.push({ field, reason })
}

/** The same for a part of a message. What the user gave is marked, so that the call can be refused in words. */
export function losePart({ losses, role }: PartLosses, field: string, reason: string): undefined {
  losses.push(role === 'user' ? { field, reason, asked: true } : { field, reason })
}
