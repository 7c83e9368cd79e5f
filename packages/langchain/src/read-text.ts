import { isBaseMessage } from '@langchain/core/messages'

/** Keys under which outputs of chains, graphs and agents keep their words. */
const KEYS = ['messages', 'output', 'text', 'answer', 'result', 'response', 'content'] as const

/** The words of a Runnable's output: a text, a message, the last message of a state, or a chain's usual keys. */
export function readText(output: unknown): string {
  if (typeof output === 'string') return output
  if (isBaseMessage(output)) return output.text
  if (Array.isArray(output)) return output.length === 0 ? '' : readText(output.at(-1))
  if (typeof output !== 'object' || output === null) return output === undefined || output === null ? '' : `${output}`
  const record = output as Readonly<Record<string, unknown>>
  const key = KEYS.find((name) => record[name] !== undefined && record[name] !== null)
  return key === undefined ? JSON.stringify(output) : readText(record[key])
}
