import type { Dialect } from '../contract/wire/dialect.ts'
import type { Grammar } from '../contract/wire/grammar.ts'

type Loader = () => Promise<Grammar>

const LOADERS: Readonly<Record<Dialect, Loader>> = {
  chat: async () => (await import('./openai-chat/grammar.ts')).chatGrammar,
  responses: async () => (await import('./openai-responses/grammar.ts')).responsesGrammar,
  messages: async () => (await import('./anthropic-messages/grammar.ts')).messagesGrammar,
  gemini: async () => (await import('./gemini/grammar.ts')).geminiGrammar,
  converse: async () => (await import('./bedrock-converse/grammar.ts')).converseGrammar,
}

const loaded = new Map<Dialect, Grammar>()

/** The grammar of a dialect if it is already loaded. */
export function findGrammar(dialect: Dialect): Grammar | undefined {
  return loaded.get(dialect)
}

/**
 * Loads a grammar on demand, because most applications use one or two. Returns undefined when it is already loaded, so
 * that callers need not wait.
 */
export function loadGrammar(dialect: Dialect): Promise<void> | undefined {
  if (loaded.has(dialect)) return undefined
  return LOADERS[dialect]().then((grammar) => {
    loaded.set(dialect, grammar)
  })
}

/** Loads several grammars. */
export async function loadGrammars(dialects: Iterable<Dialect>): Promise<void> {
  await Promise.all([...dialects].map(loadGrammar))
}
