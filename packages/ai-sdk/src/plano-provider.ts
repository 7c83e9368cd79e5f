import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { type EmbeddingModelV3, type LanguageModelV3, NoSuchModelError, type ProviderV3 } from '@ai-sdk/provider'
import { type CallContext, type Plano, requirePlano } from '@planojs/core'
import { explainAnswers } from './explain-answer.ts'

/** Options of `planoProvider`. */
export interface PlanoProviderConfig {
  /** Agent listener for all calls. Default: the model of each call decides. */
  listener?: string
  /** The caller's identity, as the application knows it. Used for limits, affinity and traces. */
  tenant?: string
  user?: string
  session?: string
  tags?: CallContext['tags']
}

/** An AI SDK provider (specification v3, for `ai` 6 and 7) backed by an engine. */
export interface PlanoProvider extends ProviderV3 {
  /**
   * Returns a model by the name of a model, alias, agent or agent listener. Without a name the engine routes or uses
   * its default model.
   */
  (modelId?: string): LanguageModelV3
  languageModel(modelId?: string): LanguageModelV3
  embeddingModel(modelId: string): EmbeddingModelV3
  /** Throws NoSuchModelError: image models are not supported. */
  imageModel(modelId: string): never
}

/** Placeholder for a missing model name; it is never sent. */
const UNNAMED = 'auto'

/**
 * Creates an AI SDK provider for an engine in this process: `generateText({ model: planoProvider(plano)('fast-llm')
 * })`. The engine retries and fails over, so pass `maxRetries: 0` to prevent additional retries by the SDK. The
 * decision is in `providerMetadata.plano`.
 */
export function planoProvider(plano: Pick<Plano, 'fetch'>, config: PlanoProviderConfig = {}): PlanoProvider {
  requirePlano(plano, 'planoProvider')
  const { listener, ...who } = config
  const path = listener === undefined ? '/v1' : `/agents/${encodeURIComponent(listener)}/v1`
  const context: CallContext = Object.fromEntries(Object.entries(who).filter(([, value]) => value !== undefined))
  const compatible = createOpenAICompatible({
    name: 'plano',
    baseURL: `http://plano.internal${path}`,
    includeUsage: true,
    supportsStructuredOutputs: true,
    transformRequestBody: ({ model, ...rest }) => (model === UNNAMED ? rest : { model, ...rest }),
    fetch: (input, init) => plano.fetch(input, { ...init, context }),
  })
  const languageModel = (modelId: string = UNNAMED) => explainAnswers(compatible.languageModel(modelId))
  return Object.assign((modelId?: string) => languageModel(modelId), {
    specificationVersion: 'v3' as const,
    languageModel,
    embeddingModel: (modelId: string) => compatible.embeddingModel(modelId),
    imageModel(modelId: string): never {
      throw new NoSuchModelError({ modelId, modelType: 'imageModel' })
    },
  })
}
