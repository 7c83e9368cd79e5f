import { createPlano, type Plano } from '@planojs/core'
import { ChatPlano, type ChatPlanoFields } from '@planojs/langchain'
import { createScriptedProvider, type ProviderScript, type ScriptedProvider } from '@planojs/testing'
import { answerLikeAModel } from './answer-like-a-model.ts'

/** Providers whose APIs differ from each other in everything that LangChain looks at. */
export const MODELS = ['openai/gpt-4o-mini', 'anthropic/claude-sonnet-4-5', 'gemini/gemini-2.5-flash'] as const

export interface ChatScene {
  plano: Plano
  provider: ScriptedProvider
  create(fields?: Partial<ChatPlanoFields>): ChatPlano
  close(): Promise<void>
}

/** A scripted provider that refuses what the real one would, and the engine before it. */
export async function openChat(model: string, script: ProviderScript = answerLikeAModel): Promise<ChatScene> {
  const provider = await createScriptedProvider({ script })
  const plano = await createPlano(
    {
      model_providers: [{ model, access_key: 'sk-test', base_url: provider.url, default: true }],
      resilience: { retry: { max_attempts: 1 } },
    },
    { env: {} },
  )
  return {
    plano,
    provider,
    create: (fields = {}) => new ChatPlano({ plano, model, ...fields }),
    async close() {
      await plano.close({ drainMs: 0 })
      await provider.close()
    },
  }
}
