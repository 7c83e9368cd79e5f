import type { UpstreamRequest } from '../../contract/candidate.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { Plan, PlanStep } from '../../contract/plan.ts'
import type { UpstreamAnswer } from '../../contract/upstream.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { ExecutorParts } from '../executor-parts.ts'
import { askPlanAgent, callPlanAgent } from './call-plan-agent.ts'
import { type PlanWalk, recordFailure } from './plan-walk.ts'
import { reportProgress } from './report-progress.ts'
import { runTogether } from './run-together.ts'

type AgentPlan = Extract<Plan, { kind: 'agents' }>

/**
 * Runs the stages of a plan in order, the agents of one stage together. Answers of earlier stages become context for
 * the next; the last stage's is the client's.
 */
export function runAgentPlan(
  parts: ExecutorParts,
  exchange: Exchange,
  work: { plan: AgentPlan; request: UpstreamRequest },
): Promise<UpstreamAnswer> {
  const listener = parts.listener(work.plan.listener)
  const { stages } = work.plan
  const walk: PlanWalk = {
    parts,
    exchange,
    request: work.request,
    listener,
    results: [],
    tally: { calls: 0, handOffs: 0, lastError: undefined },
  }
  const isWorthTelling = listener.progress && work.request.stream && stages.flat().length > 1
  return isWorthTelling
    ? Promise.resolve(reportProgress(walk, (told) => walkStages(told, stages)))
    : walkStages(walk, stages)
}

async function walkStages(walk: PlanWalk, stages: AgentPlan['stages']): Promise<UpstreamAnswer> {
  for (const [position, stage] of stages.entries()) {
    const isLast = position === stages.length - 1
    const [only] = stage
    const answer =
      stage.length === 1 && only ? await runStep(walk, only, isLast) : await runTogether(walk, stage, isLast)
    if (answer) return answer
  }
  return answerWithRest(walk)
}

/** One agent: the client's answer when it is the last, else a result for the next. */
async function runStep(walk: PlanWalk, step: PlanStep, isLast: boolean): Promise<UpstreamAnswer | undefined> {
  const call = { step, results: walk.results }
  try {
    if (isLast) return await callPlanAgent(walk, { ...call, stream: walk.request.stream })
    walk.results.push(await askPlanAgent(walk, call))
    return undefined
  } catch (error) {
    return handleFailure(walk, step, PlanoError.from(error, 'agent_failed', `Agent "${step.agent}" failed.`))
  }
}

/** The policy of the agent that failed: an answer of the default agent, nothing to go on, or the error. */
async function handleFailure(walk: PlanWalk, step: PlanStep, error: PlanoError): Promise<UpstreamAnswer | undefined> {
  const { listener, exchange } = walk
  const policy = listener.policyOf(step.agent)
  if (exchange.cancellation.aborted || policy === 'stop') throw error
  const { defaultAgent } = listener
  if (policy === 'default' && (defaultAgent === undefined || defaultAgent === step.agent)) throw error
  walk.results.push(recordFailure(walk, step.agent, error))
  if (policy === 'skip' || defaultAgent === undefined) return undefined
  return callPlanAgent(walk, { step: { agent: defaultAgent }, stream: walk.request.stream, results: walk.results })
}

/** The last agents were skipped: what the last one before them said is the answer, or their error when nobody spoke. */
function answerWithRest(walk: PlanWalk): UpstreamAnswer {
  const said = walk.results.findLast((result) => result.error === undefined)
  if (said) return walk.parts.sayText(said.text, said.agent)
  throw walk.tally.lastError ?? new PlanoError('agent_failed', 'No agent of the plan answered.')
}
