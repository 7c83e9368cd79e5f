import type { StreamPart } from '../../contract/reply.ts'
import type { UpstreamAnswer } from '../../contract/upstream.ts'
import type { PlanWalk, ProgressNote } from './plan-walk.ts'

/**
 * Begins the client's stream at once and tells what the agents are doing until the answer comes. The status is sent
 * before anybody answered, so a plan that fails then ends in the API's error event.
 */
export function reportProgress(walk: PlanWalk, run: (walk: PlanWalk) => Promise<UpstreamAnswer>): UpstreamAnswer {
  return {
    upstream: walk.listener.name,
    dialect: 'chat',
    status: 200,
    headers: [],
    body: { kind: 'parts', parts: tell(walk, run) },
    losses: [],
  }
}

async function* tell(walk: PlanWalk, run: (walk: PlanWalk) => Promise<UpstreamAnswer>): AsyncGenerator<StreamPart> {
  const notes: ProgressNote[] = []
  let wake: (() => void) | undefined
  let settled = false
  const note = (told: ProgressNote) => {
    notes.push(told)
    wake?.()
  }
  const running = run({ ...walk, note }).finally(() => {
    settled = true
    wake?.()
  })
  // Awaited below; until then nobody else looks at a rejection.
  running.catch(() => undefined)
  while (!settled || notes.length > 0) {
    const next = notes.shift()
    if (next) yield { type: 'ping', note: describe(next) }
    else
      await new Promise<void>((resolve) => {
        wake = resolve
        if (settled || notes.length > 0) resolve()
      })
  }
  const answer = await running
  walk.exchange.outcome.upstream = answer.upstream
  yield* walk.parts.readParts(answer)
}

function describe({ durationMs, ...told }: ProgressNote): string {
  return JSON.stringify({ ...told, ...(durationMs === undefined ? {} : { ms: Math.round(durationMs) }) })
}
