import type { BindToolsInput, ToolChoice } from '@langchain/core/language_models/chat_models'
import { convertToOpenAITool } from '@langchain/core/utils/function_calling'
import type { JsonObject, JsonValue } from '@planojs/core'
import type { ChatPlanoCallOptions, ChatPlanoSettings } from './chat-fields.ts'

/** The fields of a chat completions request, without its messages. Unset fields are left out. */
export function buildRequest(
  model: string | undefined,
  settings: ChatPlanoSettings,
  options: Partial<ChatPlanoCallOptions>,
): JsonObject {
  const wanted = <Key extends keyof ChatPlanoSettings>(key: Key) => options[key] ?? settings[key]
  const tools = options.tools?.map((tool) => toTool(tool, options.strict))
  const hasTools = tools !== undefined && tools.length > 0
  const choice = toToolChoice(options.tool_choice)
  const body: Record<string, JsonValue | undefined> = {
    model,
    temperature: wanted('temperature'),
    max_completion_tokens: wanted('maxTokens'),
    top_p: wanted('topP'),
    seed: wanted('seed'),
    frequency_penalty: wanted('frequencyPenalty'),
    presence_penalty: wanted('presencePenalty'),
    reasoning_effort: wanted('reasoningEffort'),
    stop: wanted('stop'),
    response_format: options.response_format,
    ...(hasTools ? { tools, tool_choice: choice, parallel_tool_calls: options.parallel_tool_calls } : {}),
    ...settings.modelKwargs,
    ...options.modelKwargs,
  }
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as JsonObject
}

function toTool(tool: BindToolsInput, strict: boolean | undefined): JsonObject {
  const isWritten = 'type' in tool && typeof tool['type'] === 'string' && !('invoke' in tool)
  const written = (isWritten ? tool : convertToOpenAITool(tool as never)) as JsonObject
  const declared = written['function']
  if (strict === undefined || written['type'] !== 'function' || typeof declared !== 'object') return written
  return { ...written, function: { ...(declared as JsonObject), strict } }
}

/** LangChain's "any" means some tool; a name means that tool. */
function toToolChoice(choice: ToolChoice | undefined): JsonValue | undefined {
  if (choice === undefined || typeof choice === 'object') return choice as JsonValue | undefined
  if (choice === 'auto' || choice === 'none' || choice === 'required') return choice
  return choice === 'any' ? 'required' : { type: 'function', function: { name: choice } }
}
