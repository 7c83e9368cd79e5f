import { fileURLToPath } from 'node:url'
import { type AgentFunction, createPlano, type Plano } from '@planojs/core'
import { createEncoder } from '@planojs/local-router'
import { answerPacking } from './agents/packing-agent.ts'
import { answerSun } from './agents/sun-agent.ts'
import { answerTime } from './agents/time-agent.ts'
import { answerUnits } from './agents/unit-agent.ts'
import { type Question, questionFromTurn, withEarlierAnswers } from './conversation/question.ts'
import { phrase, phrasingModel } from './phrase.ts'

const CONFIG = fileURLToPath(new URL('../plano.yaml', import.meta.url))

export interface AssistantOptions {
  flightAgentUrl: string
  env?: Readonly<Record<string, string | undefined>>
  /** Returns the current time. Tests replace it. */
  now?: () => Date
}

/** Creates the assistant from plano.yaml and adds the functions that run its in-process agents. */
export function createAssistant({
  flightAgentUrl,
  env = process.env,
  now = () => new Date(),
}: AssistantOptions): Promise<Plano> {
  const model = phrasingModel(env)
  const createAgent = (answer: (question: Question) => string): AgentFunction => {
    return (turn) => {
      const question = questionFromTurn(turn, now())
      const facts = withEarlierAnswers(question, answer(question))
      return phrase(facts, { question: turn.input, model, signal: turn.signal, proxy: { fetch: turn.fetch } })
    }
  }
  return createPlano(CONFIG, {
    env: { ...env, FLIGHT_AGENT_URL: flightAgentUrl },
    code: {
      encoder: createEncoder(),
      agents: {
        sun_agent: createAgent(answerSun),
        time_agent: createAgent(answerTime),
        unit_agent: createAgent(answerUnits),
        packing_agent: createAgent(answerPacking),
      },
    },
  })
}
