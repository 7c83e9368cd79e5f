import type { Dialect } from './dialect.ts'
import type { ModelTarget } from './model-target.ts'
import type { RollbackPolicy } from './variant.ts'

/** A name that stands for models: weighted targets, and what to try after them in order. */
export interface ModelAlias {
  readonly name: string
  /** At least one; weights are relative. */
  readonly targets: readonly AliasTarget[]
  /** Models that get copies of requests and never answer. */
  readonly shadows: readonly ModelTarget[]
  readonly fallbacks: readonly ModelTarget[]
  readonly inputFilters: readonly string[]
  readonly outputFilters: readonly string[]
}

export interface AliasTarget {
  readonly target: ModelTarget
  readonly weight: number
  /** When it is taken out by itself. */
  readonly rollback?: RollbackPolicy
}

/** What a model name means. `byDefault` and `unnamed` mark that the client named none. */
export type ModelResolution =
  | { kind: 'model'; target: ModelTarget; byDefault: boolean }
  | { kind: 'alias'; alias: ModelAlias }
  | { kind: 'unknown'; name: string; nearest: readonly string[]; unnamed?: boolean }

/** A row of GET /v1/models. */
export interface ModelRow {
  id: string
  object: 'model'
  /** Seconds since the epoch; 0 because no provider's date is ours to claim. */
  created: number
  owned_by: string
}

/** Every model that the configuration makes reachable, by every name that it has. Built once per configuration. */
export interface ModelDirectory {
  /**
   * Aliases first (they may shadow names), then configured names, `provider/model`, bare ids (the first declared of
   * several), and wildcards by prefix. Nothing, "default", "none" and "--" mean the default model. Internal models are
   * found only when asked for.
   */
  resolve(name: string | undefined, options?: { internal?: boolean }): ModelResolution
  /** The model behind a target's id or any other name that is not an alias. */
  find(id: string): ModelTarget | undefined
  /** Public models in the order of the configuration, then aliases, then what wildcards are known to hold. */
  list(): readonly ModelRow[]
  /** Models that the configuration names one by one, internal ones included. */
  readonly targets: readonly ModelTarget[]
  readonly defaultTarget: ModelTarget | undefined
  /** The APIs that these and the models of wildcards may be spoken to in, whatever a client speaks. */
  readonly dialects: ReadonlySet<Dialect>
}
