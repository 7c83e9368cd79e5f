import type { Loss } from '../../contract/wire/grammar.ts'
import type { TurnMessage } from '../../contract/wire/turn.ts'

export interface PartLosses {
  losses: Loss[]
  /** Role of the message that contains the part. Undefined for answers and tool results. */
  role?: TurnMessage['role'] | undefined
}

/** Records that the target cannot express `field`. Returns undefined as its replacement. */
export function recordLoss(options: { losses: Loss[] }, field: string, reason: string): undefined {
  options.losses.push({ field, reason })
}

/** The same for a part of a message. Losses of user content are marked, so that the call can be refused. */
export function recordPartLoss({ losses, role }: PartLosses, field: string, reason: string): undefined {
  losses.push(role === 'user' ? { field, reason, asked: true } : { field, reason })
}
