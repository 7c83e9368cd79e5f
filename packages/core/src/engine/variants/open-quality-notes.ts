import type { PlanoConfig } from '../../config/schema/root.ts'
import type { Decision } from '../../contract/decision.ts'
import type { ChatMessage } from '../../contract/message.ts'
import type { Variants } from '../../execute/variants/variant-board.ts'

/** Notes how a conversation goes with the variants of a decision. */
export type NoteQuality = (decision: Decision, messages: readonly ChatMessage[]) => void

/**
 * Notes how conversations go with their variants: what users answer to an agent shows in their next message. Looked at
 * when a conversation has 2, 4, 8 … messages of the user, so that long ones do not outvote the others. What reads them is
 * loaded only where some variant is judged by it.
 */
export async function openQualityNotes(config: PlanoConfig, board: Variants): Promise<NoteQuality> {
  const targets = [...Object.keys(config.model_aliases), ...config.agents.map((agent) => agent.id)]
  if (!targets.some((target) => board.wantsQuality(target))) return () => undefined
  const { analyzeSignals } = await import('../../observe/signals/analyze-signals.ts')
  return (decision, messages) => {
    const wanted = Object.entries(decision.variants ?? {}).filter(([target]) => board.wantsQuality(target))
    if (wanted.length === 0) return
    const spoken = messages.filter((message) => message.role === 'user').length
    if (spoken < 2 || !Number.isInteger(Math.log2(spoken))) return
    const { score } = analyzeSignals(messages)
    for (const [target, variant] of wanted) board.recordQuality(target, variant, score)
  }
}
