import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { StreamPart } from '../../contract/wire/reply.ts'
import type { PlanRun, ProgressNote } from './plan-run.ts'

/**
 * Starts the client's stream immediately and reports what the agents are doing until the answer begins. The status is
 * sent before any agent has answered, so a plan that fails later ends with the API's error event.
 */
export function reportProgress(walk: PlanRun, run: (walk: PlanRun) => Promise<UpstreamAnswer>): UpstreamAnswer {
  return {
    upstream: walk.listener.name,
    dialect: 'chat',
    status: 200,
    headers: [],
    body: { kind: 'parts', parts: writeProgress(walk, run) },
    losses: [],
  }
}

async function* writeProgress(
  walk: PlanRun,
  run: (walk: PlanRun) => Promise<UpstreamAnswer>,
): AsyncGenerator<StreamPart> {
  const notes: ProgressNote[] = []
  let wake: (() => void) | undefined
  let settled = false
  const note = (added: ProgressNote) => {
    notes.push(added)
    wake?.()
  }
  const running = run({ ...walk, note }).finally(() => {
    settled = true
    wake?.()
  })
  // Awaited below; prevents an unhandled rejection until then.
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

function describe({ durationMs, ...added }: ProgressNote): string {
  return JSON.stringify({ ...added, ...(durationMs === undefined ? {} : { ms: Math.round(durationMs) }) })
}
