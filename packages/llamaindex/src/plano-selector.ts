import { extractText } from '@llamaindex/core/utils'
import { BaseSelector, type SelectorResult } from 'llamaindex/selectors'
import { type ChoiceOrchestration, createChooser } from './decide-among.ts'

/** Options of `new PlanoSelector(…)`. */
export interface PlanoSelectorFields {
  /** Largest number of selections. Default 1. */
  maxSelections?: number
  /** Typical requests for each choice, in the order of the choices. */
  examples?: readonly (readonly string[])[]
  /** Confidence, rules and so on, as in a configuration. */
  orchestration?: Omit<ChoiceOrchestration, 'max_agents'>
}

type Query = Parameters<BaseSelector['_select']>[1]
type Choices = Parameters<BaseSelector['_select']>[0]

/**
 * A selector for `RouterQueryEngine` that calls no model. If nothing fits, the first choice is selected, because the
 * query engine needs one. With `orchestration.no_match: 'refuse'`, PlanoError `no_match` is thrown instead.
 */
export class PlanoSelector extends BaseSelector {
  readonly #fields: PlanoSelectorFields
  readonly #choosers = new Map<string, ReturnType<typeof createChooser>>()

  constructor(fields: PlanoSelectorFields = {}) {
    super()
    this.#fields = fields
  }

  async _select(choices: Choices, query: Query): Promise<SelectorResult> {
    const decision = await this.#chooserOf(choices)(typeof query === 'string' ? query : extractText(query.query))
    const { reason } = decision
    return { selections: decision.agents.map((id) => ({ index: Number(id.slice(PREFIX.length)), reason })) }
  }

  #chooserOf(choices: Choices): ReturnType<typeof createChooser> {
    const descriptions = choices.map((choice) => choice.description)
    const key = JSON.stringify(descriptions)
    const known = this.#choosers.get(key)
    if (known) return known
    const { examples = [], orchestration, maxSelections = 1 } = this.#fields
    const listed = descriptions.map((description, index) => {
      const given = examples[index]
      const choice = { id: `${PREFIX}${index}`, description }
      return given === undefined ? choice : { ...choice, examples: [...given] }
    })
    const chooser = createChooser(listed, { ...orchestration, max_agents: maxSelections })
    this.#choosers.set(key, chooser)
    return chooser
  }

  protected override _getPrompts(): Record<string, never> {
    return {}
  }

  protected override _updatePrompts(): void {
    // It has no prompts.
  }

  protected override _getPromptModules(): Record<string, never> {
    return {}
  }
}

const PREFIX = 'choice_'
