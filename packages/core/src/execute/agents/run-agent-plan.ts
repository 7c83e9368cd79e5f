import type { Exchange } from '../../contract/call/exchange.ts'
import type { Plan, PlanStep } from '../../contract/decide/plan.ts'
import type { UpstreamRequest } from '../../contract/execute/candidate.ts'
import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { ExecutorParts } from '../executor-parts.ts'
import { askPlanAgent, callDefaultAgent, callPlanAgent } from './call-plan-agent.ts'
import { type PlanRun, recordFailure } from './plan-run.ts'
import { reportProgress } from './report-progress.ts'
import { runTogether } from './run-together.ts'

type AgentPlan = Extract<Plan, { kind: 'agents' }>

/**
 * Runs the stages of a plan in order and the agents of one stage in parallel. Answers of earlier stages become context
 * for the next; the answer of the last stage goes to the client.
 */
export function runAgentPlan(
  parts: ExecutorParts,
  exchange: Exchange,
  work: { plan: AgentPlan; request: UpstreamRequest },
): Promise<UpstreamAnswer> {
  const listener = parts.listener(work.plan.listener)
  const { stages } = work.plan
  const run: PlanRun = {
    parts,
    exchange,
    request: work.request,
    listener,
    results: [],
    counters: { calls: 0, handOffs: 0, lastError: undefined },
  }
  const isWorthTelling = listener.progress && work.request.stream && stages.flat().length > 1
  return isWorthTelling
    ? Promise.resolve(reportProgress(run, (reporting) => walkStages(reporting, stages)))
    : walkStages(run, stages)
}

async function walkStages(run: PlanRun, stages: AgentPlan['stages']): Promise<UpstreamAnswer> {
  for (const [position, stage] of stages.entries()) {
    const isLast = position === stages.length - 1
    const [only] = stage
    const answer = stage.length === 1 && only ? await runStep(run, only, isLast) : await runTogether(run, stage, isLast)
    if (answer) return answer
  }
  return answerWithRest(run)
}

/** Runs one agent. The last one's answer goes to the client; others yield a result for the next. */
async function runStep(run: PlanRun, step: PlanStep, isLast: boolean): Promise<UpstreamAnswer | undefined> {
  const call = { step, results: run.results }
  try {
    if (isLast) return await callPlanAgent(run, { ...call, stream: run.request.stream })
    run.results.push(await askPlanAgent(run, call))
    return undefined
  } catch (error) {
    return handleFailure(run, step, PlanoError.from(error, 'agent_failed', `Agent "${step.agent}" failed.`))
  }
}

/** Applies `on_agent_error`: an answer of the default agent, nothing (the plan continues), or the error. */
async function handleFailure(run: PlanRun, step: PlanStep, error: PlanoError): Promise<UpstreamAnswer | undefined> {
  const { listener, exchange } = run
  const policy = listener.policyOf(step.agent)
  if (exchange.cancellation.aborted || policy === 'stop') throw error
  const { defaultAgent } = listener
  if (policy === 'default' && (defaultAgent === undefined || defaultAgent === step.agent)) throw error
  run.results.push(recordFailure(run, step.agent, error))
  if (policy === 'skip' || defaultAgent === undefined) return undefined
  return callDefaultAgent(run, defaultAgent)
}

/** The last agents were skipped: the answer is that of the last agent that succeeded, or the error when none did. */
function answerWithRest(run: PlanRun): UpstreamAnswer {
  const succeeded = run.results.findLast((result) => result.error === undefined)
  if (succeeded) return run.parts.sayText(succeeded.text, succeeded.agent)
  throw run.counters.lastError ?? new PlanoError('agent_failed', 'No agent of the plan answered.')
}
