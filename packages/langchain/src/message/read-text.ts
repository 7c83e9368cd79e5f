import { isBaseMessage } from '@langchain/core/messages'

/** Keys under which chains, graphs and agents return text. */
const KEYS = ['messages', 'output', 'text', 'answer', 'result', 'response', 'content'] as const

/** The text of a Runnable's output: a string, a message, the last message of a state, or a chain's usual key. */
export function readText(output: unknown): string {
  if (typeof output === 'string') return output
  if (isBaseMessage(output)) return output.text
  if (Array.isArray(output)) return output.length === 0 ? '' : readText(output.at(-1))
  if (typeof output !== 'object' || output === null) return output === undefined || output === null ? '' : `${output}`
  const record = output as Readonly<Record<string, unknown>>
  const key = KEYS.find((name) => record[name] !== undefined && record[name] !== null)
  return key === undefined ? JSON.stringify(output) : readText(record[key])
}
