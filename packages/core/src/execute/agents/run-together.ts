import type { PlanStep } from '../../contract/decide/plan.ts'
import type { AgentResult } from '../../contract/execute/agent.ts'
import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { followSignal } from '../../util/async/follow-signal.ts'
import { withCancellation } from '../../util/async/with-cancellation.ts'
import { askPlanAgent, callDefaultAgent, callPlanAgent } from './call-plan-agent.ts'
import { concatAnswers } from './concat-answers.ts'
import { mergeByFunction, mergeByModel } from './merge-results.ts'
import { type Outcome, type PlanRun, recordFailure } from './plan-run.ts'

/**
 * Runs the agents of a stage in parallel. All receive the same earlier results and none sees the others'. Results are
 * kept in plan order. In the last stage the answers are merged for the client.
 */
export async function runTogether(
  run: PlanRun,
  stage: readonly PlanStep[],
  isLast: boolean,
): Promise<UpstreamAnswer | undefined> {
  const group = openGroup(run)
  const merge = isLast ? run.listener.merge : undefined
  if (merge === 'concat') return concat(group, stage)
  const outcomes = await settleAll(group, stage, (step) => askPlanAgent(group.run, { step, results: run.results }))
  const replaced = await takeResults(run, outcomes)
  if (replaced) return replaced
  const answered = outcomes.flatMap((outcome) => ('value' in outcome ? [outcome.value] : []))
  const last = answered.at(-1)
  // If no agent of the last stage answered, the end of the plan decides what the client gets.
  if (merge === undefined || last === undefined) return undefined
  if (merge === 'last') return run.parts.sayText(last.text, last.agent)
  return typeof merge === 'function' ? mergeByFunction(run, answered, merge) : mergeByModel(run, answered, merge)
}

/** A stage that can be cancelled as a whole. */
interface Group {
  run: PlanRun
  cancel(reason: PlanoError): void
}

function openGroup(run: PlanRun): Group {
  const controller = new AbortController()
  const signal = AbortSignal.any([run.exchange.signal, controller.signal])
  const exchange = withCancellation(run.exchange, followSignal(signal))
  return { run: { ...run, exchange }, cancel: (reason) => controller.abort(reason) }
}

/** Waits for all agents, or for the first failure that stops the plan, which cancels the others. */
function settleAll<Value>(
  group: Group,
  stage: readonly PlanStep[],
  work: (step: PlanStep) => Promise<Value>,
): Promise<Outcome<Value>[]> {
  const { listener, exchange } = group.run
  return Promise.all(
    stage.map(async (step): Promise<Outcome<Value>> => {
      const outcome = await settle(step, work(step))
      const isFatal = 'error' in outcome && (listener.policyOf(step.agent) === 'stop' || exchange.cancellation.aborted)
      if (!isFatal) return outcome
      group.cancel(new PlanoError('client_closed', 'another agent of the plan failed'))
      throw outcome.error
    }),
  )
}

async function settle<Value>(step: PlanStep, work: Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { step, value: await work }
  } catch (error) {
    return { step, error: PlanoError.from(error, 'agent_failed', `Agent "${step.agent}" failed.`) }
  }
}

/**
 * Stores the results of a stage, including failures. If an agent failed whose policy is `default`, the default agent's
 * answer goes to the client.
 */
async function takeResults(
  run: PlanRun,
  outcomes: readonly Outcome<AgentResult>[],
): Promise<UpstreamAnswer | undefined> {
  const { listener } = run
  const { defaultAgent } = listener
  const replaced = outcomes.find((outcome) => 'error' in outcome && listener.policyOf(outcome.step.agent) === 'default')
  if (replaced && 'error' in replaced && (defaultAgent === undefined || defaultAgent === replaced.step.agent))
    throw replaced.error
  run.results.push(
    ...outcomes.map((outcome) =>
      'value' in outcome ? outcome.value : recordFailure(run, outcome.step.agent, outcome.error),
    ),
  )
  if (!replaced || defaultAgent === undefined) return undefined
  return callDefaultAgent(run, defaultAgent)
}

/**
 * Joins the answers under headings: the first agent's answer is streamed, later ones come from memory. All agents have
 * started or failed before the client's answer begins, so that a failure can still set the status.
 */
async function concat(group: Group, stage: readonly PlanStep[]): Promise<UpstreamAnswer | undefined> {
  const { run } = group
  const { listener, request, results, parts } = run
  const outcomes = await settleAll(group, stage, (step) =>
    callPlanAgent(run, { step, stream: request.stream, results }),
  )
  const failed = outcomes.filter((outcome) => 'error' in outcome)
  if (failed.length === outcomes.length || failed.some(({ step }) => listener.policyOf(step.agent) === 'default')) {
    const read = async (answer: UpstreamAnswer) => ({ agent: answer.upstream, text: await parts.readText(answer) })
    const texts = outcomes.map((outcome) => ('error' in outcome ? outcome : settle(outcome.step, read(outcome.value))))
    return takeResults(run, await Promise.all(texts))
  }
  for (const { step, error } of failed) recordFailure(run, step.agent, error)
  return concatAnswers(run, outcomes, (reason) => group.cancel(reason))
}
