import type { ModelQuestion } from '../../decide/create-model-decider.ts'
import type { SessionDecider, SessionParts } from '../../decide/session/create-session-decider.ts'
import { modeOfSession } from '../../decide/session/mode-of-session.ts'
import { SPEND_HEADER } from '../../decide/session/read-switch-budget.ts'
import { LateRoom } from '../../util/late-room.ts'

/**
 * Sessions around model decisions. What keeps them is loaded with the configuration that speaks of them, or makes a session
 * of every conversation, and else with the first request that brings one.
 */
export async function openSessions(parts: SessionParts, isExpected: boolean): Promise<SessionDecider> {
  const late = new LateRoom(async () => {
    const { createSessionDecider } = await import('../../decide/session/create-session-decider.ts')
    return createSessionDecider(parts)
  })
  if (isExpected) return late.open()
  return {
    decide: (question) =>
      mayHaveSession(question) && modeOfSession(question, parts.mode)
        ? late.enter((room) => room.decide(question))
        : parts.decide(question),
    settle: (exchange) =>
      exchange.decision?.session === undefined ? undefined : late.enter((room) => room.settle(exchange)),
  }
}

/** Whether a request brings any of what makes a session where the configuration makes none. */
function mayHaveSession({ session, preferences, header }: ModelQuestion): boolean {
  return session !== undefined || preferences !== undefined || header(SPEND_HEADER) !== undefined
}
