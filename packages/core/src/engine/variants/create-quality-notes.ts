import type { Decision } from '../../contract/record/decision.ts'
import type { ChatMessage } from '../../contract/wire/message.ts'
import type { Variants } from '../../execute/variants/variant-tracker.ts'
import { analyzeSignals } from '../../observe/signals/analyze-signals.ts'

/** Records the quality of a conversation for the variants in a decision. */
export type NoteQuality = (decision: Decision, messages: readonly ChatMessage[]) => void

/**
 * Records the quality of conversations per variant: users' reactions to an agent show in their next message. Evaluated
 * when a conversation has 2, 4, 8 … user messages, so that long conversations do not dominate.
 */
export function createQualityNotes(tracker: Variants): NoteQuality {
  return (decision, messages) => {
    const wanted = Object.entries(decision.variants ?? {}).filter(([target]) => tracker.wantsQuality(target))
    if (wanted.length === 0) return
    const spoken = messages.filter((message) => message.role === 'user').length
    if (spoken < 2 || !Number.isInteger(Math.log2(spoken))) return
    const { score } = analyzeSignals(messages)
    for (const [target, variant] of wanted) tracker.recordQuality(target, variant, score)
  }
}
