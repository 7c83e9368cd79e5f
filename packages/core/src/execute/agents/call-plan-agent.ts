import type { PlanStep } from '../../contract/decide/plan.ts'
import type { AgentHandOff, AgentResult } from '../../contract/execute/agent.ts'
import type { UpstreamRequest } from '../../contract/execute/candidate.ts'
import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { gatewayStatus } from '../../util/gateway-status.ts'
import { listAttempts } from '../../util/list-attempts.ts'
import { readErrorBody } from '../../wire/error-body/read-error-body.ts'
import { isJsonObject } from '../../wire/shape/is-json-object.ts'
import { callCandidates } from '../failover/call-candidates.ts'
import { type OpenStep, openStep } from './open-step.ts'
import type { PlanRun } from './plan-run.ts'

/** One agent's call within a plan. */
export interface PlanCall {
  step: PlanStep
  stream: boolean
  /** Results of the agents that ran before it. */
  results: readonly AgentResult[]
}

/** Calls one agent and follows hand-offs. The returned answer is a success; a failure is thrown. */
export function callPlanAgent(run: PlanRun, call: PlanCall): Promise<UpstreamAnswer> {
  const { agent } = call.step
  return recordStep(run, agent, async (step) => {
    const answer = await callOnce(run, call)
    // After a hand-off the answer belongs to another agent, whose own step follows it.
    return answer.upstream === agent ? step.follow(answer) : answer
  })
}

/** Calls the default agent, which answers the client in place of an agent that failed. */
export function callDefaultAgent(run: PlanRun, agent: string): Promise<UpstreamAnswer> {
  run.exchange.outcome.replacement = agent
  return callPlanAgent(run, { step: { agent }, stream: run.request.stream, results: run.results })
}

/** Calls one agent and reads its complete text. */
export function askPlanAgent(run: PlanRun, call: Omit<PlanCall, 'stream'>): Promise<AgentResult> {
  return recordStep(run, call.step.agent, async () => {
    const answer = await callOnce(run, { ...call, stream: false })
    return { agent: answer.upstream, text: await run.parts.readText(answer) }
  })
}

async function recordStep<Result>(
  run: PlanRun,
  agent: string,
  work: (step: OpenStep) => Promise<Result>,
): Promise<Result> {
  const step = openStep(run, agent)
  try {
    const result = await work(step)
    step.answered()
    return result
  } catch (error) {
    const known = PlanoError.from(error, 'agent_failed', `Agent "${agent}" failed.`)
    step.fail(known)
    throw known
  }
}

async function callOnce(run: PlanRun, call: PlanCall): Promise<UpstreamAnswer> {
  const { parts, exchange } = run
  const { agent } = call.step
  const request = prepare(run, call)
  const candidates = parts.agentCandidates(agent, exchange, request)
  const compared = parts.shadows.start(exchange, agent, request)
  const answer = await callCandidates(parts, exchange, { candidates, request }).catch((error: unknown) => {
    compared?.(undefined)
    throw error
  })
  if ('handOff' in answer) {
    compared?.(undefined)
    return followHandOff(run, call, answer)
  }
  const seen = compared?.(answer) ?? answer
  if (seen.status >= 400) throw toAgentError(agent, seen)
  return seen
}

function followHandOff(run: PlanRun, call: PlanCall, handOff: AgentHandOff): Promise<UpstreamAnswer> {
  const { listener } = run
  const from = call.step.agent
  if (!listener.agents.has(handOff.handOff))
    throw new PlanoError(
      'agent_failed',
      `Agent "${from}" handed over to "${handOff.handOff}", which is not an agent of its listener.`,
    )
  run.counters.handOffs += 1
  if (run.counters.handOffs > listener.maxHandOffs)
    throw new PlanoError(
      'hand_off_loop',
      `The request was handed over more than ${listener.maxHandOffs} times, last by "${from}".`,
    )
  const { outcome } = run.exchange
  outcome.handOffs ??= []
  outcome.handOffs.push({ from, to: handOff.handOff })
  const note = handOff.note === undefined ? [] : [{ agent: from, text: handOff.note }]
  const step = { ...call.step, agent: handOff.handOff }
  return callPlanAgent(run, { ...call, step, results: [...call.results, ...note] })
}

function prepare(run: PlanRun, call: PlanCall): UpstreamRequest {
  const { request, parts } = run
  const { results, step } = call
  const adjusted = call.stream === request.stream ? request : { ...request, stream: call.stream }
  const informed = results.length === 0 ? adjusted : parts.withResults(adjusted, results)
  return { ...informed, results: [...results], ...(step.task === undefined ? {} : { task: step.task }) }
}

/** The error of an agent keeps its status class. */
function toAgentError(agent: string, answer: UpstreamAnswer): PlanoError {
  const { status, attempts } = answer
  const shown = gatewayStatus(status, answer.failure?.outcome)
  const retryAfter = answer.headers.find(([name]) => name === 'retry-after')?.[1]
  const said = readRefusal(answer)
  return new PlanoError(
    'agent_failed',
    `Agent "${agent}" answered ${status}${said === undefined ? '.' : `: ${said}`}`,
    {
      status: shown,
      retryable: shown === 429 || shown === 503,
      details: { agent, status, ...(attempts === undefined ? {} : { attempts: listAttempts(attempts) }) },
      ...(retryAfter === undefined ? {} : { headers: { 'retry-after': retryAfter } }),
    },
  )
}

const utf8 = new TextDecoder()

/**
 * What an agent says about the request, when it refuses it with an error object of its API. Other texts, such as stack
 * traces and pages of servers, are not meant for the client.
 */
function readRefusal({ body, failure, status }: UpstreamAnswer): string | undefined {
  if (failure?.outcome !== 'bad_request' || body.kind !== 'bytes') return undefined
  const { message, raw } = readErrorBody(status, utf8.decode(body.bytes))
  return isJsonObject(raw) && isJsonObject(raw['error']) ? message : undefined
}
