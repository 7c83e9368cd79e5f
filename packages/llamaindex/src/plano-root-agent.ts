import type { ChatMessage, LLM } from '@llamaindex/core/llms'
import { extractText } from '@llamaindex/core/utils'
import type { BaseWorkflowAgent } from '@llamaindex/workflow'
import { type Plano, PlanoError } from '@planojs/core'
import { type ChoiceOrchestration, createChooser } from './decide-among.ts'

interface Agents {
  getAgents(): BaseWorkflowAgent[]
}

/** Options of `planoRootAgent`. */
export interface PlanoRootAgentFields {
  /** The agents to choose from, as `agent({ name, description, … })` makes them; each decides by its description. */
  agents: readonly (BaseWorkflowAgent | Agents)[]
  /** Requests that belong to each agent, by its name. */
  examples?: Readonly<Record<string, string[]>>
  /** Answers what no agent fits. Default: the first. */
  fallback?: string
  /** Name of the root agent itself. Default "plano". */
  name?: string
  /** An engine of the application that decides in place of an own one: its agent ids are the names of the agents. */
  plano?: Pick<Plano, 'decide'>
  listener?: string
  orchestration?: Omit<ChoiceOrchestration, 'max_agents' | 'no_match'>
}

/** A root agent and all agents of the workflow: `multiAgent({ rootAgent: root, agents: root.agents })`. */
export interface PlanoRootAgent extends BaseWorkflowAgent {
  readonly agents: BaseWorkflowAgent[]
}

/**
 * A root agent for `multiAgent` that chooses once, from descriptions, and hands off: the chosen agent's is the first model
 * call. The conversation's memory is left as the user wrote it.
 */
export function planoRootAgent(fields: PlanoRootAgentFields): PlanoRootAgent {
  const others = fields.agents.flatMap((given) => ('getAgents' in given ? given.getAgents() : [given]))
  const [first] = others
  if (first === undefined) throw new PlanoError('invalid_config', 'planoRootAgent needs at least one agent.')
  const name = fields.name ?? 'plano'
  const choose = createChoice(fields, others)
  const root: BaseWorkflowAgent = {
    name,
    description: 'Chooses the agent that answers.',
    systemPrompt: '',
    tools: [],
    llm: first.llm satisfies LLM,
    canHandoffTo: others.map((other) => other.name),
    async takeStep(_context, _state, messages) {
      const { agent, reason } = await choose(lastInput(messages))
      const call = {
        agentName: name,
        toolName: 'handOff',
        toolKwargs: { toAgent: agent, reason },
        toolId: `to_${agent}`,
      }
      const response: ChatMessage = { role: 'assistant', content: '' }
      return { response, toolCalls: [call], raw: null, currentAgentName: name }
    },
    handleToolCallResults: () => Promise.resolve(),
    finalize(state, output) {
      // The next agent finds the user's message as the last one: no trace of the hand-off stays in the memory.
      state.scratchpad = []
      return Promise.resolve(output)
    },
    getStructuredOutput() {
      return Promise.reject(new PlanoError('internal', 'the root agent hands off and never answers'))
    },
  }
  return Object.assign(root, { agents: [root, ...others] })
}

function createChoice(fields: PlanoRootAgentFields, agents: readonly BaseWorkflowAgent[]) {
  const fallback = fields.fallback ?? agents[0]?.name ?? ''
  const own = createChooser(
    agents.map(({ name, description }) => {
      const examples = fields.examples?.[name]
      const choice = { id: name, description, default: name === fallback }
      return examples === undefined ? choice : { ...choice, examples }
    }),
    { ...fields.orchestration, max_agents: 1 },
  )
  return async (input: string): Promise<{ agent: string; reason: string }> => {
    const listener = fields.listener === undefined ? {} : { listener: fields.listener }
    const messages = [{ role: 'user' as const, content: input }]
    const decision =
      fields.plano === undefined ? await own(input) : await fields.plano.decide({ messages, ...listener })
    const agent = decision.agents.find((id) => agents.some(({ name }) => name === id)) ?? fallback
    return { agent, reason: decision.reason }
  }
}

function lastInput(messages: readonly ChatMessage[]): string {
  const last = messages.findLast((message) => message.role === 'user')
  return last === undefined ? '' : extractText(last.content)
}
