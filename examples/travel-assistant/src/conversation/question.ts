import type { AgentTurn, ChatMessage } from '@planojs/core'

/** What an agent of this example works on: plain texts, and the time as an argument. */
export interface Question {
  /** The part of the last user message that is this agent's own. */
  task: string
  /** The whole last user message. */
  input: string
  /** User messages before it, the newest first. */
  earlier: readonly string[]
  /** What agents that worked on this request before have answered, in order. */
  results: readonly string[]
  now: Date
}

/** Text of a message; pictures and other parts are left out. */
export function textOf(message: ChatMessage): string {
  if (typeof message.content === 'string') return message.content
  return (message.content ?? []).map((part) => part.text ?? '').join(' ')
}

/**
 * A question from a conversation in chat-completions form, as an agent behind HTTP gets it. Answers of agents that worked
 * on it before are the assistant messages with a name, right before the last user message.
 */
export function questionFromMessages(messages: readonly ChatMessage[], now: Date): Question {
  const users = messages.filter((message) => message.role === 'user').map(textOf)
  const input = users.pop() ?? ''
  const last = messages.findLastIndex((message) => message.role === 'user')
  const start = messages.slice(0, last).findLastIndex((message) => message.role !== 'assistant' || !message.name)
  const results = messages.slice(start + 1, last).map(textOf)
  return { task: input, input, earlier: users.reverse(), results, now }
}

/** A question from the turn that an in-process agent gets. */
export function questionFromTurn(turn: AgentTurn, now: Date): Question {
  const { earlier } = questionFromMessages(turn.messages, now)
  const results = turn.results.filter((result) => !result.error).map((result) => result.text)
  return { task: turn.task, input: turn.input, earlier, results, now }
}

/**
 * An answer that opens with those before it: the client sees what the last agent of a plan says, so every agent passes on
 * what it was told.
 */
export function withEarlierAnswers(question: Question, answer: string): string {
  return [...question.results.slice(-1), answer].join('\n\n')
}

/** Whether a message only changes a detail of the question before: "and in Lisbon?", "what about July?". */
export function isFollowUp(text: string): boolean {
  return /^\W*(?:and|what about|how about|same|also|or|ok,? and)\b/i.test(text) || text.trim().split(/\s+/).length <= 3
}
