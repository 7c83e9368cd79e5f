import type { PlanoConfig } from '../../config/schema/root.ts'
import type { Variants } from '../../execute/variants/variant-tracker.ts'
import type { NoteQuality } from './create-quality-notes.ts'

/** Records the quality of conversations per variant. Loaded only if a rollback policy uses quality. */
export async function openQualityNotes(config: PlanoConfig, tracker: Variants): Promise<NoteQuality> {
  const targets = [...Object.keys(config.model_aliases), ...config.agents.map((agent) => agent.id)]
  if (!targets.some((target) => tracker.wantsQuality(target))) return () => undefined
  const { createQualityNotes } = await import('./create-quality-notes.ts')
  return createQualityNotes(tracker)
}
