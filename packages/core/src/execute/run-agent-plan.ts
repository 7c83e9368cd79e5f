import type { AgentResult } from '../contract/agent.ts'
import type { UpstreamRequest } from '../contract/candidate.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { Plan, PlanStep } from '../contract/plan.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { callCandidates } from './call-candidates.ts'
import type { ExecutorParts, ListenerExecution } from './executor-parts.ts'

type AgentPlan = Extract<Plan, { kind: 'agents' }>

interface Walk {
  parts: ExecutorParts
  exchange: Exchange
  request: UpstreamRequest
  listener: ListenerExecution
  results: AgentResult[]
  index: number
  handOffs: number
}

/** Runs the agents in order. Intermediate answers become context for the next; the last answer is the client's. */
export async function runAgentPlan(
  parts: ExecutorParts,
  exchange: Exchange,
  work: { plan: AgentPlan; request: UpstreamRequest },
): Promise<UpstreamAnswer> {
  const listener = parts.listener(work.plan.listener)
  const walk: Walk = { parts, exchange, request: work.request, listener, results: [], index: 0, handOffs: 0 }
  const steps = work.plan.stages.flat()
  for (const [position, step] of steps.entries()) {
    const isLast = position === steps.length - 1
    const answer = await runStep(walk, step, isLast)
    if (answer) return answer
  }
  throw new PlanoError('agent_failed', 'No agent of the plan answered.', {
    details: { failed: walk.results.filter((result) => result.error).map((result) => result.agent) },
  })
}

/** One agent: the client's answer when it is the last, else a result for the next. */
async function runStep(walk: Walk, step: PlanStep, isLast: boolean): Promise<UpstreamAnswer | undefined> {
  try {
    const answer = await callAgent(walk, step, isLast)
    if (isLast) return answer
    const text = await walk.parts.readText(answer)
    walk.results.push({ agent: step.agent, text })
    return undefined
  } catch (error) {
    return handleFailure(walk, step, {
      error: PlanoError.from(error, 'agent_failed', `Agent "${step.agent}" failed.`),
      isLast,
    })
  }
}

async function handleFailure(
  walk: Walk,
  step: PlanStep,
  failure: { error: PlanoError; isLast: boolean },
): Promise<UpstreamAnswer | undefined> {
  const { error, isLast } = failure
  const { listener, exchange } = walk
  const policy = listener.policyOf(step.agent)
  if (exchange.signal.aborted || policy === 'stop') throw error
  if (policy === 'default' && listener.defaultAgent !== undefined && listener.defaultAgent !== step.agent)
    return callAgent(walk, { agent: listener.defaultAgent }, true)
  if (isLast || policy === 'default') throw error
  walk.results.push({ agent: step.agent, text: '', error: { code: error.code, message: error.message } })
  return undefined
}

async function callAgent(walk: Walk, step: PlanStep, isLast: boolean): Promise<UpstreamAnswer> {
  const { parts, exchange } = walk
  const index = walk.index++
  const begun = parts.clock.monotonic()
  const event = { type: 'step', requestId: exchange.id, kind: 'agent', upstream: step.agent, index } as const
  exchange.emit({ ...event, at: parts.clock.now(), phase: 'start' })
  try {
    const request = prepare(walk, step, isLast)
    const answer = await callCandidates(parts, exchange, {
      candidates: parts.agentCandidates(step.agent, exchange),
      request,
    })
    if ('handOff' in answer)
      return await followHandOff(walk, {
        from: step.agent,
        to: answer.handOff,
        isLast,
        ...(answer.note === undefined ? {} : { note: answer.note }),
      })
    if (answer.status >= 400) throw toAgentError(step.agent, answer.status)
    exchange.emit({ ...event, at: parts.clock.now(), phase: 'end', durationMs: parts.clock.monotonic() - begun })
    return answer
  } catch (error) {
    const known = PlanoError.from(error, 'agent_failed', `Agent "${step.agent}" failed.`)
    const failed = { code: known.code, message: known.message }
    exchange.emit({
      ...event,
      at: parts.clock.now(),
      phase: 'end',
      durationMs: parts.clock.monotonic() - begun,
      error: failed,
    })
    throw known
  }
}

interface HandOff {
  from: string
  to: string
  isLast: boolean
  note?: string
}

async function followHandOff(walk: Walk, handOff: HandOff): Promise<UpstreamAnswer> {
  const { listener } = walk
  if (!listener.agents.has(handOff.to))
    throw new PlanoError(
      'agent_failed',
      `Agent "${handOff.from}" handed over to "${handOff.to}", which is not an agent of its listener.`,
    )
  walk.handOffs += 1
  if (walk.handOffs > listener.maxHandOffs)
    throw new PlanoError(
      'hand_off_loop',
      `The request was handed over more than ${listener.maxHandOffs} times, last by "${handOff.from}".`,
    )
  if (handOff.note !== undefined) walk.results.push({ agent: handOff.from, text: handOff.note })
  return callAgent(walk, { agent: handOff.to }, handOff.isLast)
}

function prepare(walk: Walk, step: PlanStep, isLast: boolean): UpstreamRequest {
  const { request, results, parts } = walk
  const streamed = isLast ? request : { ...request, stream: false }
  const informed = results.length === 0 ? streamed : parts.withResults(streamed, results)
  return {
    ...informed,
    results: [...results],
    ...(step.task === undefined ? {} : { task: step.task }),
  }
}

/** An agent's own error status keeps its class; what it said stays with us. */
function toAgentError(agent: string, status: number): PlanoError {
  const shown = status >= 500 ? 502 : status
  return new PlanoError('agent_failed', `Agent "${agent}" answered ${status}.`, {
    status: shown,
    details: { agent, status },
  })
}
