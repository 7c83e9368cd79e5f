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
  /** Earlier turns of the conversation, oldest first. */
  before?: readonly Exchange[]
}

/** Removes the status that the client puts in front of the error message. */
function messageOf(error: APIError): string {
  return error.message.replace(/^\d{3} /, '')
}

/**
 * Asks the assistant over HTTP with the official OpenAI client. Returns the answer together with the routing decision.
 */
export async function ask(plano: Plano, question: string, { baseURL, before = [] }: AskOptions): Promise<Exchange> {
  const client = new OpenAI({ baseURL, apiKey: 'none-needed', maxRetries: 0 })
  const messages: Message[] = before.flatMap((turn): Message[] => [
    { role: 'user', content: turn.question },
    { role: 'assistant', content: turn.answer },
  ])
  messages.push({ role: 'user', content: question })
  let decision: Decision | undefined
  const unsubscribe = plano.on('decision', (event) => {
    decision ??= event.decision
  })
  const startedAt = performance.now()
  const createExchange = (status: number, answer: string): Exchange => {
    return { question, answer, status, decision, milliseconds: performance.now() - startedAt }
  }
  try {
    const completion = await client.chat.completions.create({ model: 'travel_assistant', messages })
    return createExchange(200, completion.choices[0]?.message.content ?? '')
  } catch (error) {
    if (error instanceof APIError && error.status) return createExchange(error.status, messageOf(error))
    throw error
  } finally {
    unsubscribe()
  }
}
