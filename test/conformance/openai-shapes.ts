import { z } from 'zod'

/**
 * Requirements of OpenAI's published API description (3.1.0, August 2026) for answers and stream events, reduced to the
 * schemas that Plano writes. Unknown fields are allowed, as in the description.
 */
const nullable = <Type extends z.ZodType>(type: Type) => type.nullable().optional()
const int = z.number().int().min(0)

const logprobs = z.looseObject({ content: nullable(z.array(z.unknown())), refusal: nullable(z.array(z.unknown())) })
const chatUsage = z
  .looseObject({ prompt_tokens: int, completion_tokens: int, total_tokens: int })
  .refine((usage) => usage.total_tokens === usage.prompt_tokens + usage.completion_tokens, 'total is the sum')
const finishReason = z.enum(['stop', 'length', 'tool_calls', 'content_filter', 'function_call'])
const toolCall = z.discriminatedUnion('type', [
  z.looseObject({
    id: z.string(),
    type: z.literal('function'),
    function: z.looseObject({ name: z.string(), arguments: z.string() }),
  }),
  z.looseObject({
    id: z.string(),
    type: z.literal('custom'),
    custom: z.looseObject({ name: z.string(), input: z.string() }),
  }),
])

export const chatCompletion = z.looseObject({
  id: z.string().min(1),
  object: z.literal('chat.completion'),
  created: int,
  model: z.string().min(1),
  choices: z.array(
    z.looseObject({
      index: int,
      finish_reason: finishReason,
      logprobs: logprobs.nullable(),
      message: z.looseObject({
        role: z.literal('assistant'),
        content: z.string().nullable(),
        refusal: z.string().nullable(),
        tool_calls: z.array(toolCall).min(1).optional(),
      }),
    }),
  ),
  usage: chatUsage.optional(),
})

export const chatChunk = z.looseObject({
  id: z.string().min(1),
  object: z.literal('chat.completion.chunk'),
  created: int,
  model: z.string().min(1),
  choices: z.array(
    z.looseObject({
      index: int,
      finish_reason: finishReason.nullable(),
      delta: z.looseObject({
        role: z.literal('assistant').optional(),
        content: nullable(z.string()),
        refusal: nullable(z.string()),
        tool_calls: z.array(z.looseObject({ index: int, id: z.string().optional() })).optional(),
      }),
    }),
  ),
  usage: nullable(chatUsage),
})

const status = z.enum(['in_progress', 'completed', 'incomplete'])
const outputText = z.looseObject({
  type: z.literal('output_text'),
  text: z.string(),
  annotations: z.array(z.unknown()),
  logprobs: z.array(z.unknown()),
})
const contentPart = z.discriminatedUnion('type', [
  outputText,
  z.looseObject({ type: z.literal('refusal'), refusal: z.string() }),
  z.looseObject({ type: z.literal('reasoning_text'), text: z.string() }),
])
const summaryText = z.looseObject({ type: z.literal('summary_text'), text: z.string() })
const outputItem = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('message'),
    id: z.string(),
    role: z.literal('assistant'),
    status,
    content: z.array(contentPart),
  }),
  z.looseObject({
    type: z.literal('function_call'),
    call_id: z.string(),
    name: z.string(),
    arguments: z.string(),
    status: status.optional(),
  }),
  z.looseObject({ type: z.literal('reasoning'), id: z.string(), summary: z.array(summaryText) }),
  z.looseObject({ type: z.literal('custom_tool_call'), call_id: z.string(), name: z.string(), input: z.string() }),
])

export const response = z.looseObject({
  id: z.string().min(1),
  object: z.literal('response'),
  created_at: z.number(),
  status: z.enum(['completed', 'failed', 'in_progress', 'cancelled', 'queued', 'incomplete']),
  error: z.looseObject({ code: z.string(), message: z.string() }).nullable(),
  incomplete_details: z.looseObject({ reason: z.string() }).nullable(),
  instructions: z.union([z.string(), z.array(z.unknown())]).nullable(),
  model: z.string().min(1),
  tools: z.array(z.looseObject({ type: z.string() })),
  output: z.array(outputItem),
  parallel_tool_calls: z.boolean(),
  metadata: z.record(z.string(), z.string()).nullable(),
  tool_choice: z.union([z.string(), z.looseObject({})]),
  temperature: z.number().nullable(),
  top_p: z.number().nullable(),
  usage: nullable(
    z.looseObject({
      input_tokens: int,
      input_tokens_details: z.looseObject({ cached_tokens: int }),
      output_tokens: int,
      output_tokens_details: z.looseObject({ reasoning_tokens: int }),
      total_tokens: int,
    }),
  ),
})

const at = { sequence_number: int }
const inItem = { ...at, item_id: z.string(), output_index: int }
const inPart = { ...inItem, content_index: int }
const inSummary = { ...inItem, summary_index: int }
const ofResponse = (type: string) => z.looseObject({ type: z.literal(type), ...at, response })
const event = <Shape extends z.ZodRawShape>(type: string, shape: Shape) =>
  z.looseObject({ type: z.literal(type), ...shape })

/** Stream events of the responses API by type. */
export const responseEvents: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  [
    ...['created', 'in_progress', 'completed', 'incomplete', 'failed'].map((name) => ofResponse(`response.${name}`)),
    event('response.output_item.added', { ...at, output_index: int, item: outputItem }),
    event('response.output_item.done', { ...at, output_index: int, item: outputItem }),
    event('response.content_part.added', { ...inPart, part: contentPart }),
    event('response.content_part.done', { ...inPart, part: contentPart }),
    event('response.output_text.delta', { ...inPart, delta: z.string(), logprobs: z.array(z.unknown()) }),
    event('response.output_text.done', { ...inPart, text: z.string(), logprobs: z.array(z.unknown()) }),
    event('response.output_text.annotation.added', { ...inPart, annotation_index: int, annotation: z.unknown() }),
    event('response.refusal.delta', { ...inPart, delta: z.string() }),
    event('response.refusal.done', { ...inPart, refusal: z.string() }),
    event('response.function_call_arguments.delta', { ...inItem, delta: z.string() }),
    event('response.function_call_arguments.done', { ...inItem, name: z.string(), arguments: z.string() }),
    event('response.reasoning_summary_part.added', { ...inSummary, part: summaryText }),
    event('response.reasoning_summary_part.done', { ...inSummary, part: summaryText }),
    event('response.reasoning_summary_text.delta', { ...inSummary, delta: z.string() }),
    event('response.reasoning_summary_text.done', { ...inSummary, text: z.string() }),
    event('response.reasoning_text.delta', { ...inPart, delta: z.string() }),
    event('response.reasoning_text.done', { ...inPart, text: z.string() }),
  ].map((schema): [string, z.ZodType] => [String(schema.shape.type.value), schema]),
)
