import type { ScriptedReply, ScriptedRequest } from '@planojs/testing'

type Schema = Readonly<Record<string, unknown>>

interface DeclaredTool {
  name: string
  schema: Schema
}

const USAGE = { inputTokens: 40, outputTokens: 12, cachedInputTokens: 8, reasoningTokens: 4 }

/**
 * Answers a request of any of three APIs like a model: calls every tool once with valid arguments, answers tool results
 * and plain questions with text, and fills a requested schema.
 */
export function answerLikeAModel(request: ScriptedRequest): ScriptedReply {
  const body = request.body as Schema
  if (endsInToolResult(body)) return { text: 'The tools have answered: it is done.', usage: USAGE }
  const tools = readTools(body)
  if (tools.length > 0) {
    const toolCalls = tools.map(({ name, schema }, index) => ({
      id: `call_${index}`,
      name,
      arguments: fill(schema) as Record<string, never>,
    }))
    return { toolCalls, usage: USAGE }
  }
  const wanted = readWantedSchema(body)
  return { text: wanted === undefined ? 'Hello, and welcome.' : JSON.stringify(fill(wanted)), usage: USAGE }
}

function listOf(value: unknown): readonly Schema[] {
  return Array.isArray(value) ? (value as Schema[]) : []
}

function endsInToolResult(body: Schema): boolean {
  const last = listOf(body['messages']).at(-1) ?? listOf(body['contents']).at(-1) ?? {}
  if (last['role'] === 'tool') return true
  return [...listOf(last['content']), ...listOf(last['parts'])].some(
    (part) => part['type'] === 'tool_result' || 'functionResponse' in part,
  )
}

function readTools(body: Schema): DeclaredTool[] {
  return listOf(body['tools']).flatMap((tool) => {
    const declared =
      tool['functionDeclarations'] === undefined ? [tool['function'] ?? tool] : tool['functionDeclarations']
    return listOf(declared).map((one) => ({
      name: String(one['name']),
      schema: (one['parameters'] ?? one['parametersJsonSchema'] ?? one['input_schema'] ?? {}) as Schema,
    }))
  })
}

function readWantedSchema(body: Schema): Schema | undefined {
  const chat = body['response_format'] as { json_schema?: { schema?: Schema } } | undefined
  const gemini = body['generationConfig'] as { responseSchema?: Schema; responseJsonSchema?: Schema } | undefined
  const messages = body['output_config'] as { format?: { schema?: Schema } } | undefined
  return chat?.json_schema?.schema ?? gemini?.responseSchema ?? gemini?.responseJsonSchema ?? messages?.format?.schema
}

function fill(schema: Schema): unknown {
  if (Array.isArray(schema['enum'])) return schema['enum'][0]
  switch (String(schema['type']).toLowerCase()) {
    case 'object':
      return Object.fromEntries(
        Object.entries((schema['properties'] ?? {}) as Record<string, Schema>).map(([name, inner]) => [
          name,
          fill(inner),
        ]),
      )
    case 'number':
    case 'integer':
      return 3
    case 'boolean':
      return true
    case 'array':
      return []
    default:
      return 'Oslo'
  }
}
