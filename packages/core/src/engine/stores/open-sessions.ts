import type { ModelQuestion } from '../../decide/create-model-decider.ts'
import type { SessionDecider, SessionParts } from '../../decide/session/create-session-decider.ts'
import { modeOfSession } from '../../decide/session/mode-of-session.ts'
import { SPEND_HEADER } from '../../decide/session/read-switch-budget.ts'
import { LazyModule } from '../../util/async/lazy-module.ts'

/**
 * Session handling for model decisions. Loaded with the configuration if it mentions sessions or makes every
 * conversation one, otherwise with the first request that has a session.
 */
export async function openSessions(parts: SessionParts, isExpected: boolean): Promise<SessionDecider> {
  const late = new LazyModule(async () => {
    const { createSessionDecider } = await import('../../decide/session/create-session-decider.ts')
    return createSessionDecider(parts)
  })
  if (isExpected) return late.open()
  return {
    decide: (question) =>
      mayHaveSession(question) && modeOfSession(question, parts.mode)
        ? late.use((module) => module.decide(question))
        : parts.decide(question),
    settle: (exchange) =>
      exchange.decision?.session === undefined ? undefined : late.use((module) => module.settle(exchange)),
  }
}

/** Whether a request has anything that makes it part of a session. */
function mayHaveSession({ session, preferences, header }: ModelQuestion): boolean {
  return session !== undefined || preferences !== undefined || header(SPEND_HEADER) !== undefined
}
