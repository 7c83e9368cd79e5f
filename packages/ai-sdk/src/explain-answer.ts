import type { LanguageModelV3, SharedV3Headers, SharedV3ProviderMetadata } from '@ai-sdk/provider'

/**
 * Adds facts from the engine's headers to each answer under `providerMetadata.plano`: the decision (as in
 * `x-plano-decision`) and the request id.
 */
export function explainAnswers(model: LanguageModelV3): LanguageModelV3 {
  return {
    specificationVersion: model.specificationVersion,
    provider: model.provider,
    modelId: model.modelId,
    supportedUrls: model.supportedUrls,
    async doGenerate(options) {
      const result = await model.doGenerate(options)
      return { ...result, providerMetadata: withFacts(result.providerMetadata, result.response?.headers) }
    },
    async doStream(options) {
      const result = await model.doStream(options)
      const headers = result.response?.headers
      const stream = result.stream.pipeThrough(
        new TransformStream({
          transform(part, controller) {
            controller.enqueue(
              part.type === 'finish' ? { ...part, providerMetadata: withFacts(part.providerMetadata, headers) } : part,
            )
          },
        }),
      )
      return { ...result, stream }
    },
  }
}

function withFacts(
  metadata: SharedV3ProviderMetadata | undefined,
  headers: SharedV3Headers | undefined,
): SharedV3ProviderMetadata {
  const requestId = headers?.['x-request-id']
  const decision = parse(headers?.['x-plano-decision'])
  const facts = {
    ...(requestId === undefined ? {} : { requestId }),
    ...(decision === undefined ? {} : { decision }),
  }
  return { ...metadata, plano: { ...metadata?.['plano'], ...facts } }
}

function parse(text: string | undefined) {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    // The header was truncated; the engine's events have the complete decision.
    return undefined
  }
}
