import type { PlanoConfig } from '../../config/schema/root.ts'
import type { Asked } from '../../contract/asked.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { JsonObject } from '../../contract/json.ts'
import { withBody } from './conversation.ts'

/**
 * Adds the configured system prompt to a model request without one. Agents have their own prompts, also in the calls
 * that they make.
 */
export function withSystemPrompt({ system_prompt: prompt }: PlanoConfig, exchange: Exchange, asked: Asked): Asked {
  if (prompt === undefined || prompt === '' || asked.address.kind !== 'models' || exchange.parent) return asked
  const isPrompt = ({ role }: { role: string }) => role === 'system' || role === 'developer'
  return asked.conversation().some(isPrompt) ? asked : withBody(asked, prepend(asked, prompt))
}

function prepend({ dialect, body }: Asked, prompt: string): JsonObject {
  if (dialect === 'messages') return { ...body, system: prompt }
  if (dialect === 'responses') return { ...body, instructions: prompt }
  const messages = Array.isArray(body['messages']) ? body['messages'] : []
  return { ...body, messages: [{ role: 'system', content: prompt }, ...messages] }
}
