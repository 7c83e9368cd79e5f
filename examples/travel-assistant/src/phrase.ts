import OpenAI from 'openai'

/** Environment variables with a provider key, and the model of plano.yaml that each key enables. */
const MODEL_OF_KEY: Readonly<Record<string, string>> = {
  OPENAI_API_KEY: 'openai/gpt-4o-mini',
  ANTHROPIC_API_KEY: 'anthropic/claude-haiku-4-5',
  GEMINI_API_KEY: 'gemini/gemini-2.5-flash',
  GROQ_API_KEY: 'groq/llama-3.3-70b-versatile',
  MISTRAL_API_KEY: 'mistral/mistral-small-latest',
}

const STYLE =
  'You phrase the computed answer of a travel agent in two or three friendly sentences. Keep every number, date, time, code ' +
  'and name of a place exactly as given, above all the clause "lands in ... local time". Add no facts.'

/** Returns the model that phrases answers, or undefined when no key is set. */
export function phrasingModel(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return Object.entries(MODEL_OF_KEY).find(([key]) => env[key])?.[1]
}

export interface PhraseOptions {
  question: string
  model: string | undefined
  signal: AbortSignal
  /** How to reach Plano's model proxy: in process through `fetch`, or over HTTP. */
  proxy: { fetch: typeof fetch } | { baseURL: string }
}

/**
 * Streams the computed facts in a model's words. Without a model, or when it fails before its first word, yields the
 * facts unchanged.
 */
export async function* phrase(
  facts: string,
  { question, model, signal, proxy }: PhraseOptions,
): AsyncGenerator<string> {
  let hasText = false
  try {
    if (model) {
      const client = new OpenAI({ apiKey: 'plano', baseURL: 'http://plano.local/v1', maxRetries: 0, ...proxy })
      const content = `Question: ${question}\nComputed answer: ${facts}`
      const messages = [
        { role: 'system' as const, content: STYLE },
        { role: 'user' as const, content },
      ]
      for await (const chunk of await client.chat.completions.create({ model, messages, stream: true }, { signal })) {
        const text = chunk.choices[0]?.delta.content
        if (text) yield text
        hasText ||= Boolean(text)
      }
    }
  } catch (error) {
    // The user still gets the facts when the model fails. A broken-off answer cannot be repaired and stays an error.
    if (hasText || signal.aborted) throw error
  }
  if (!hasText) yield facts
}
