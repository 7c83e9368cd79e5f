import type { PlanoConfigInput } from './schema/root.ts'

type Item<Key extends keyof PlanoConfigInput> =
  NonNullable<PlanoConfigInput[Key]> extends readonly (infer Element)[] ? Element : never
type AliasInput = NonNullable<PlanoConfigInput['model_aliases']>[string]
type OrchestrationInput = NonNullable<PlanoConfigInput['orchestration']>
type RuleInput = NonNullable<OrchestrationInput['rules']>[number]
type ListenerInput = Item<'listeners'>
type ListenerAgentInput = NonNullable<ListenerInput['agents']>[number]

/**
 * Valid references to a declared model: its full name, its bare id, or anything that matches a wildcard `provider/*`.
 */
export type ModelReference<Model extends string> = Model extends `${infer Provider}/*`
  ? `${Provider}/${string}`
  : Model extends `${string}/${infer Id}`
    ? Model | Id
    : Model

interface FilterChains<Filter extends string> {
  input_filters?: readonly NoInfer<Filter>[]
  output_filters?: readonly NoInfer<Filter>[]
}

type Chained<Type, Filter extends string, Replaced extends string = never> = Omit<
  Type,
  keyof FilterChains<string> | Replaced
> &
  FilterChains<Filter>

/** The names that a configuration declares, by kind. */
export interface ConfigNames {
  agent: string
  filter: string
  model: string
  alias: string
  route: string
  listener: string
}

type Rule<Names extends ConfigNames> = Omit<RuleInput, 'agents' | 'models' | 'listener'> & {
  agents?: readonly NoInfer<Names['agent']>[]
  models?: readonly NoInfer<Names['model'] | Names['alias']>[]
  listener?: NoInfer<Names['listener']>
}

type Orchestration<Names extends ConfigNames> = Omit<OrchestrationInput, 'rules' | 'router_model' | 'merge'> & {
  rules?: readonly Rule<Names>[]
  router_model?: NoInfer<Names['model'] | Names['alias']>
  merge?:
    | Exclude<NonNullable<OrchestrationInput['merge']>, { model: string }>
    | { model: NoInfer<Names['model'] | Names['alias']>; prompt?: string }
}

type Listener<Name extends string, Names extends ConfigNames> = Chained<
  ListenerInput,
  Names['filter'],
  'name' | 'agents'
> & {
  name: Name
  agents?: readonly (Chained<ListenerAgentInput, Names['filter'], 'id'> & { id: NoInfer<Names['agent']> })[]
}

type Alias<Names extends ConfigNames> = Chained<AliasInput, Names['filter'], 'target' | 'targets' | 'fallbacks'> & {
  target?: NoInfer<Names['model']>
  targets?: readonly { model: NoInfer<Names['model']>; weight?: number }[]
  fallbacks?: readonly NoInfer<Names['model']>[]
}

type Preference<Name extends string, Names extends ConfigNames> = Chained<
  Item<'routing_preferences'>,
  Names['filter'],
  'name' | 'models'
> & { name: Name; models: readonly NoInfer<Names['model']>[] }

type Replaced =
  | 'agents'
  | 'filters'
  | 'listeners'
  | 'model_providers'
  | 'model_aliases'
  | 'routing_preferences'
  | 'orchestration'

declare const NAMES: unique symbol

/** A configuration whose declared names are known to the compiler; read them with `NamesOf<typeof config>`. */
export type DefinedConfig<Names extends ConfigNames = ConfigNames> = PlanoConfigInput & { readonly [NAMES]?: Names }

/** The names that a configuration created with `defineConfig` declares, by kind. */
export type NamesOf<Config> = Config extends { readonly [NAMES]?: infer Names } ? NonNullable<Names> : never

/**
 * Type-checks a configuration in code and returns it unchanged. A reference to an undeclared agent, filter, alias
 * target or model is a compile error.
 */
export function defineConfig<
  const Agent extends string = never,
  const Filter extends string = never,
  const Model extends string = never,
  const ModelName extends string = never,
  const AliasName extends string = never,
  const Route extends string = never,
  const ListenerName extends string = never,
  Names extends ConfigNames = {
    agent: Agent
    filter: Filter
    model: ModelReference<Model> | ModelName
    alias: AliasName
    route: Route
    listener: ListenerName
  },
>(
  config: Omit<PlanoConfigInput, Replaced> & {
    /** Agents: services in any language, or functions in this process. */
    agents?: readonly (Chained<Item<'agents'>, Filter, 'id'> & {
      /** Name by which listeners, rules and clients refer to the agent. */
      id: Agent
    })[]
    /** Filters that check or change requests and answers. */
    filters?: readonly (Omit<Item<'filters'>, 'id'> & { id: Filter })[]
    /** Models, one by one or a whole provider. */
    model_providers?: readonly (Chained<Item<'model_providers'>, Filter, 'model' | 'name'> & {
      model: Model
      name?: ModelName
    })[]
    /** Names that stand for models. */
    model_aliases?: { [Name in AliasName]: Alias<Names> }
    /** Named entry points. Without any, all agents belong to one called agents. */
    listeners?: readonly Listener<ListenerName, Names>[]
    /** Routes to models, by what a request is about. */
    routing_preferences?: readonly Preference<Route, Names>[]
    /** How agents and routes are chosen and run. */
    orchestration?: Orchestration<Names>
  },
): DefinedConfig<Names>
export function defineConfig(config: object): object {
  return config
}
