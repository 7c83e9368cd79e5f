import type { RollbackPolicy } from '../execute/variant.ts'
import type { Dialect } from '../wire/dialect.ts'
import type { ModelTarget } from './model-target.ts'

/** A model alias: weighted targets, followed by fallbacks in order. */
export interface ModelAlias {
  readonly name: string
  /** At least one. Weights are relative. */
  readonly targets: readonly AliasTarget[]
  /** Models that receive copies of requests. Their answers are not used. */
  readonly shadows: readonly ModelTarget[]
  readonly fallbacks: readonly ModelTarget[]
  readonly inputFilters: readonly string[]
  readonly outputFilters: readonly string[]
}

export interface AliasTarget {
  readonly target: ModelTarget
  readonly weight: number
  /** When the variant is rolled back automatically. */
  readonly rollback?: RollbackPolicy
}

/** What a model name refers to. `byDefault` and `unnamed` say that the client did not name a model. */
export type ModelResolution =
  | { kind: 'model'; target: ModelTarget; byDefault: boolean }
  | { kind: 'alias'; alias: ModelAlias }
  | { kind: 'unknown'; name: string; nearest: readonly string[]; unnamed?: boolean }

/** A row of GET /v1/models. */
export interface ModelRow {
  id: string
  object: 'model'
  /** Seconds since the epoch. Always 0: the real date is unknown. */
  created: number
  owned_by: string
}

/** All models that the configuration makes reachable, under every name. Built once per configuration. */
export interface ModelDirectory {
  /**
   * Resolves a model name: first aliases (they may shadow other names), then configured names, `provider/model`, bare
   * model ids (the first declared wins), and wildcards by prefix. An empty name, "default", "none" and "--" mean the
   * default model. Internal models are found only with `internal`.
   */
  resolve(name: string | undefined, options?: { internal?: boolean }): ModelResolution
  /** The model with this id or any other name that is not an alias. */
  find(id: string): ModelTarget | undefined
  /** Public models in configuration order, then aliases, then the known models of wildcards. */
  list(): readonly ModelRow[]
  /** Models that the configuration lists individually, including internal ones. */
  readonly targets: readonly ModelTarget[]
  readonly defaultTarget: ModelTarget | undefined
  /** The upstream APIs that any of these models, wildcards included, may be called with. */
  readonly dialects: ReadonlySet<Dialect>
}
