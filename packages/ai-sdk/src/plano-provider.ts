import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { type EmbeddingModelV3, type LanguageModelV3, NoSuchModelError, type ProviderV3 } from '@ai-sdk/provider'
import { type CallContext, type Plano, requirePlano } from '@planojs/core'
import { explainAnswers } from './explain-answer.ts'

/** What every call of one provider has in common. */
export interface PlanoProviderConfig {
  /** Agent listener that answers every call; by default the model of each call decides. */
  listener?: string
  /** Who calls, as the application knows it: limits, affinity and traces go by it. */
  tenant?: string
  user?: string
  session?: string
  tags?: CallContext['tags']
}

/** A provider of the AI SDK (specification v3, for `ai` 6 and 7) whose models are those of an engine. */
export interface PlanoProvider extends ProviderV3 {
  /** A model, alias, agent or agent listener by name; without a name the engine routes or takes its default model. */
  (modelId?: string): LanguageModelV3
  languageModel(modelId?: string): LanguageModelV3
  embeddingModel(modelId: string): EmbeddingModelV3
  /** Throws NoSuchModelError: the engine makes no images. */
  imageModel(modelId: string): never
}

/** The name that stands for none; it never leaves this package. */
const UNNAMED = 'auto'

/**
 * Makes an engine a provider of the AI SDK, in process: `generateText({ model: planoProvider(plano)('fast-llm') })`. The
 * engine retries and fails over; pass `maxRetries: 0` so that the SDK does not multiply that. What the engine decided is in
 * `providerMetadata.plano`.
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
