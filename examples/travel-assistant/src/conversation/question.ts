import type { AgentTurn, ChatMessage } from '@planojs/core'

/** The input of this example's agents: plain texts and the current time. */
export interface Question {
  /** The part of the last user message that is for this agent. */
  task: string
  /** The whole last user message. */
  input: string
  /** Earlier user messages, newest first. */
  earlier: readonly string[]
  /** Answers of the agents that already worked on this request, in order. */
  results: readonly string[]
  now: Date
}

/** Returns the text of a message. Images and other parts are ignored. */
export function textOf(message: ChatMessage): string {
  if (typeof message.content === 'string') return message.content
  return (message.content ?? []).map((part) => part.text ?? '').join(' ')
}

/**
 * Reads the question from a chat-completions conversation, as an HTTP agent receives it. Answers of earlier agents are
 * the assistant messages with a name directly before the last user message.
 */
export function questionFromMessages(messages: readonly ChatMessage[], now: Date): Question {
  const users = messages.filter((message) => message.role === 'user').map(textOf)
  const input = users.pop() ?? ''
  const last = messages.findLastIndex((message) => message.role === 'user')
  const start = messages.slice(0, last).findLastIndex((message) => message.role !== 'assistant' || !message.name)
  const results = messages.slice(start + 1, last).map(textOf)
  return { task: input, input, earlier: users.reverse(), results, now }
}

/** Reads the question from the turn that an in-process agent receives. */
export function questionFromTurn(turn: AgentTurn, now: Date): Question {
  const { earlier } = questionFromMessages(turn.messages, now)
  const results = turn.results.filter((result) => !result.error).map((result) => result.text)
  return { task: turn.task, input: turn.input, earlier, results, now }
}

/**
 * Puts the previous agent's answer in front of this one. The client receives only the answer of the last agent in the
 * plan, so each agent passes on what it received.
 */
export function withEarlierAnswers(question: Question, answer: string): string {
  return [...question.results.slice(-1), answer].join('\n\n')
}

/** Returns whether a message only changes a detail of the previous question: "and in Lisbon?", "what about July?". */
export function isFollowUp(text: string): boolean {
  return /^\W*(?:and|what about|how about|same|also|or|ok,? and)\b/i.test(text) || text.trim().split(/\s+/).length <= 3
}
