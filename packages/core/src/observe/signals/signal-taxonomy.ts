/** Plano's taxonomy of agentic signals (after arXiv 2604.00356): layer, category, leaf types in their reporting order. */
const SIGNAL_TAXONOMY = {
  interaction: {
    misalignment: ['correction', 'rephrase', 'clarification'],
    stagnation: ['dragging', 'repetition'],
    disengagement: ['escalation', 'quit', 'negative_stance'],
    satisfaction: ['gratitude', 'confirmation', 'success'],
  },
  execution: {
    failure: ['invalid_args', 'bad_query', 'tool_not_found', 'auth_misuse', 'state_error'],
    loops: ['retry', 'parameter_drift', 'oscillation'],
  },
  environment: {
    exhaustion: ['api_error', 'timeout', 'rate_limit', 'network', 'malformed_response', 'context_overflow'],
  },
} as const

type Taxonomy = typeof SIGNAL_TAXONOMY
type LeafNames<Leaves> = Leaves extends readonly (infer Leaf extends string)[] ? Leaf : never

/** The subject of a signal: the interaction, the execution or the environment. */
export type SignalLayer = keyof Taxonomy

/** `<layer>.<category>`, the prefix of Plano's span attributes. */
export type SignalCategory = {
  [Layer in SignalLayer]: `${Layer}.${keyof Taxonomy[Layer] & string}`
}[SignalLayer]

/** `<layer>.<category>.<leaf>`, Plano's wire identifier of a signal. */
export type SignalType = {
  [Layer in SignalLayer]: {
    [Category in keyof Taxonomy[Layer] & string]: `${Layer}.${Category}.${LeafNames<Taxonomy[Layer][Category]>}`
  }[keyof Taxonomy[Layer] & string]
}[SignalLayer]

/** The seven categories, in Plano's order. */
export const SIGNAL_CATEGORIES: readonly SignalCategory[] = [
  'interaction.misalignment',
  'interaction.stagnation',
  'interaction.disengagement',
  'interaction.satisfaction',
  'execution.failure',
  'execution.loops',
  'environment.exhaustion',
]

function listSignalTypes(): SignalType[] {
  const types: SignalType[] = []
  for (const [layer, categories] of Object.entries(SIGNAL_TAXONOMY))
    for (const [category, leaves] of Object.entries(categories))
      for (const leaf of leaves) types.push(`${layer}.${category}.${leaf}` as SignalType)
  return types
}

/** All 25 signal types, in the order of the taxonomy. */
export const SIGNAL_TYPES: readonly SignalType[] = listSignalTypes()

/** The category of a signal. */
export function categoryOf(type: SignalType): SignalCategory {
  return type.slice(0, type.lastIndexOf('.')) as SignalCategory
}

/** Every signal except those of satisfaction counts against the conversation. */
export function isConcern(type: SignalType): boolean {
  return !type.startsWith('interaction.satisfaction.')
}
