import { BaseQueryEngine, EngineResponse } from 'llamaindex'

/** Gives the same answer to every query, in place of an index over documents. */
export class FixedQueryEngine extends BaseQueryEngine {
  readonly #answer: string

  constructor(answer: string) {
    super()
    this.#answer = answer
  }

  override _query(): Promise<EngineResponse> {
    return Promise.resolve(EngineResponse.fromResponse(this.#answer, false, []))
  }

  protected override _getPrompts() {
    return {}
  }

  protected override _updatePrompts() {
    // This engine has no prompts.
  }

  protected override _getPromptModules() {
    return {}
  }
}
