import OpenAI from 'openai'

/** The models of plano.yaml by the variable that holds their key. */
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

/** The model that phrases answers; none without a key. */
export function phrasingModel(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return Object.entries(MODEL_OF_KEY).find(([key]) => env[key])?.[1]
}

export interface PhraseOptions {
  question: string
  model: string | undefined
  signal: AbortSignal
  /** Where the model proxy answers: a `fetch` that is Plano, or the address of a listening one. */
  proxy: { fetch: typeof fetch } | { baseURL: string }
}

/** What an agent computed, in a model's words as they come; in plain words without a model or when it fails. */
export async function* phrase(
  facts: string,
  { question, model, signal, proxy }: PhraseOptions,
): AsyncGenerator<string> {
  let said = false
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
        said ||= Boolean(text)
      }
    }
  } catch (error) {
    // The facts are the answer; a model that is away must not cost the user them. A broken half sentence is an error.
    if (said || signal.aborted) throw error
  }
  if (!said) yield facts
}
