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
  /**
   * The agents to choose from, as created by `agent({ name, description, … })`. The description is what decisions are
   * based on.
   */
  agents: readonly (BaseWorkflowAgent | Agents)[]
  /** Typical requests for each agent, by its name. */
  examples?: Readonly<Record<string, string[]>>
  /** Name of the agent that answers when none fits. Default: the first. */
  fallback?: string
  /** Name of the root agent itself. Default "plano". */
  name?: string
  /**
   * An engine of the application that makes the decisions. Its agent ids must match the agent names. Default: the root
   * agent creates its own.
   */
  plano?: Pick<Plano, 'decide'>
  listener?: string
  orchestration?: Omit<ChoiceOrchestration, 'max_agents' | 'no_match'>
}

/** A root agent, with all agents of the workflow: `multiAgent({ rootAgent: root, agents: root.agents })`. */
export interface PlanoRootAgent extends BaseWorkflowAgent {
  readonly agents: BaseWorkflowAgent[]
}

/**
 * Creates a root agent for `multiAgent` that chooses one agent from the descriptions and hands off to it, so the first
 * model call is that agent's. The memory of the conversation stays unchanged.
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
      // The hand-off leaves no trace in the memory: the next agent sees the user's message as the last one.
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
