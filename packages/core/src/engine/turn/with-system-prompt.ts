import type { PlanoConfig } from '../../config/schema/root.ts'
import type { Exchange } from '../../contract/call/exchange.ts'
import type { InferenceRequest } from '../../contract/call/inference-request.ts'
import type { JsonObject } from '../../contract/json.ts'
import { withBody } from './conversation.ts'

/**
 * Adds the configured system prompt to a model request without one. Agents have their own prompts, also in the calls
 * that they make.
 */
export function withSystemPrompt(
  { system_prompt: prompt }: PlanoConfig,
  exchange: Exchange,
  request: InferenceRequest,
): InferenceRequest {
  if (prompt === undefined || prompt === '' || request.address.kind !== 'models' || exchange.parent) return request
  const isPrompt = ({ role }: { role: string }) => role === 'system' || role === 'developer'
  return request.conversation().some(isPrompt) ? request : withBody(request, prepend(request, prompt))
}

function prepend({ dialect, body }: InferenceRequest, prompt: string): JsonObject {
  if (dialect === 'messages') return { ...body, system: prompt }
  if (dialect === 'responses') return { ...body, instructions: prompt }
  if (dialect === 'gemini') return { ...body, systemInstruction: { parts: [{ text: prompt }] } }
  const messages = Array.isArray(body['messages']) ? body['messages'] : []
  return { ...body, messages: [{ role: 'system', content: prompt }, ...messages] }
}
