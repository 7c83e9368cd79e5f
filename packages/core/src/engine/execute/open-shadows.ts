import type { PlanoConfig } from '../../config/schema/root.ts'
import type { ShadowParts, ShadowRunner } from '../../execute/variants/run-shadows.ts'

/** Used when there are no shadow variants. */
const NO_SHADOWS: ShadowRunner = { start: () => undefined, stop: () => undefined }

/** Sends copies of requests to shadow variants. Loaded only if there are any. */
export async function openShadows(
  { agents, model_aliases: aliases }: PlanoConfig,
  parts: ShadowParts,
): Promise<ShadowRunner> {
  const targets = [...Object.keys(aliases), ...agents.map((agent) => agent.id)]
  if (!targets.some((target) => parts.tracker.shadowsOf(target).length > 0)) return NO_SHADOWS
  const { createShadowRunner } = await import('../../execute/variants/run-shadows.ts')
  return createShadowRunner(parts)
}
