import { createPlano, type Plano } from '@planojs/core'
import { ChatPlano, type ChatPlanoFields } from '@planojs/langchain'
import { createScriptedProvider, type ProviderScript, type ScriptedProvider } from '@planojs/testing'
import { answerLikeAModel } from './answer-like-a-model.ts'

/** Providers whose APIs differ in everything that LangChain reads. */
export const MODELS = ['openai/gpt-4o-mini', 'anthropic/claude-sonnet-4-5', 'gemini/gemini-2.5-flash'] as const

export interface ChatScene {
  plano: Plano
  provider: ScriptedProvider
  create(fields?: Partial<ChatPlanoFields>): ChatPlano
  close(): Promise<void>
}

/** Creates an engine in front of a scripted provider that rejects what the real one would reject. */
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
