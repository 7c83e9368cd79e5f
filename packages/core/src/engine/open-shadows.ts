import type { PlanoConfig } from '../config/schema/root.ts'
import type { ShadowParts, ShadowRunner } from '../execute/variants/run-shadows.ts'

/** What stands in the place of shadows where nothing has one. */
const NO_SHADOWS: ShadowRunner = { start: () => undefined, stop: () => undefined }

/** Copies of requests for variants that only watch, loaded where some agent or alias has one. */
export async function openShadows(
  { agents, model_aliases: aliases }: PlanoConfig,
  parts: ShadowParts,
): Promise<ShadowRunner> {
  const targets = [...Object.keys(aliases), ...agents.map((agent) => agent.id)]
  if (!targets.some((target) => parts.board.shadowsOf(target).length > 0)) return NO_SHADOWS
  const { createShadowRunner } = await import('../execute/variants/run-shadows.ts')
  return createShadowRunner(parts)
}
