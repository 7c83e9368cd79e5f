import type { Decision, Plano } from '@planojs/core'
import OpenAI, { APIError } from 'openai'

export interface Exchange {
  question: string
  answer: string
  /** HTTP status of the answer. */
  status: number
  decision: Decision | undefined
  milliseconds: number
}

type Message = OpenAI.ChatCompletionMessageParam

export interface AskOptions {
  baseURL: string
  /** Turns of the conversation before, oldest first. */
  before?: readonly Exchange[]
}

/** The message of the error body; the client puts the status in front of its own. */
function messageOf(error: APIError): string {
  return error.message.replace(/^\d{3} /, '')
}

/** Asks the assistant over HTTP with the official client and adds the decision that was made on the way. */
export async function ask(plano: Plano, question: string, { baseURL, before = [] }: AskOptions): Promise<Exchange> {
  const client = new OpenAI({ baseURL, apiKey: 'none-needed', maxRetries: 0 })
  const messages: Message[] = before.flatMap(({ question: asked, answer }): Message[] => [
    { role: 'user', content: asked },
    { role: 'assistant', content: answer },
  ])
  messages.push({ role: 'user', content: question })
  let decision: Decision | undefined
  const stop = plano.on('decision', (event) => {
    decision ??= event.decision
  })
  const startedAt = performance.now()
  const settle = (status: number, answer: string): Exchange => {
    return { question, answer, status, decision, milliseconds: performance.now() - startedAt }
  }
  try {
    const completion = await client.chat.completions.create({ model: 'travel_assistant', messages })
    return settle(200, completion.choices[0]?.message.content ?? '')
  } catch (error) {
    if (error instanceof APIError && error.status) return settle(error.status, messageOf(error))
    throw error
  } finally {
    stop()
  }
}
