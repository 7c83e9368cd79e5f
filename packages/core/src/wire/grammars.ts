import type { Dialect } from '../contract/dialect.ts'
import type { Grammar } from '../contract/grammar.ts'
import { chatGrammar } from './openai-chat/grammar.ts'

type Loader = () => Promise<Grammar>

const LOADERS: Readonly<Record<Exclude<Dialect, 'chat'>, Loader>> = {
  responses: async () => (await import('./openai-responses/grammar.ts')).responsesGrammar,
  messages: async () => (await import('./anthropic-messages/grammar.ts')).messagesGrammar,
  gemini: async () => (await import('./gemini/grammar.ts')).geminiGrammar,
  converse: async () => (await import('./bedrock-converse/grammar.ts')).converseGrammar,
}

/** What stands in the middle of every translation is there from the beginning. */
const loaded = new Map<Dialect, Grammar>([['chat', chatGrammar]])

/** The grammar of a dialect that was loaded before; undefined where it was not. */
export function findGrammar(dialect: Dialect): Grammar | undefined {
  return loaded.get(dialect)
}

/** Loads a grammar, which most applications never need; undefined when it is there already, so that nothing waits. */
export function loadGrammar(dialect: Dialect): Promise<void> | undefined {
  if (dialect === 'chat' || loaded.has(dialect)) return undefined
  return LOADERS[dialect]().then((grammar) => {
    loaded.set(dialect, grammar)
  })
}

/** Loads several grammars. */
export async function loadGrammars(dialects: Iterable<Dialect>): Promise<void> {
  await Promise.all([...dialects].map(loadGrammar))
}
