import type { BaseLanguageModelInput } from '@langchain/core/language_models/base'
import type { AIMessageChunk } from '@langchain/core/messages'
import { JsonOutputParser, StructuredOutputParser } from '@langchain/core/output_parsers'
import { JsonOutputKeyToolsParser } from '@langchain/core/output_parsers/openai_tools'
import { type Runnable, RunnableLambda, RunnablePassthrough, RunnableSequence } from '@langchain/core/runnables'
import { toJsonSchema } from '@langchain/core/utils/json_schema'
import { getSchemaDescription, isInteropZodSchema } from '@langchain/core/utils/types'
import type { JsonObject } from '@planojs/core'
import type { ChatPlanoCallOptions } from './chat-fields.ts'

interface StructuredOutputConfig {
  name?: string
  method?: string
  strict?: boolean
}

/** Options to bind to the model, and the parser for its answer. */
export interface StructuredOutputPlan {
  options: Partial<ChatPlanoCallOptions>
  parser: Runnable<AIMessageChunk, Record<string, unknown>>
  /** The schema as JSON Schema, for tracing. */
  written: JsonObject
}

/**
 * Plans structured output by method: `jsonSchema` (default), `functionCalling` or `jsonMode`. The schema is a zod
 * schema or JSON Schema. Its name is `config.name`, or else the `title` of a JSON Schema or `name` of an OpenAI
 * function.
 */
export function planStructuredOutput(schema: object, config: StructuredOutputConfig): StructuredOutputPlan {
  const written = writeSchema(schema)
  const name = config.name ?? written.name ?? 'extract'
  const strict = config.strict === undefined ? {} : { strict: config.strict }
  const method = config.method ?? 'jsonSchema'
  if (method === 'functionCalling') {
    const description = written.description ?? 'A function available to call.'
    const declared = { name, description, parameters: written.schema, ...strict }
    const parser = new JsonOutputKeyToolsParser({
      returnSingle: true,
      keyName: name,
      ...(isInteropZodSchema(schema) ? { zodSchema: schema } : {}),
    })
    return {
      options: { tools: [{ type: 'function', function: declared }], tool_choice: name, parallel_tool_calls: false },
      written: written.schema,
      parser: parser as unknown as StructuredOutputPlan['parser'],
    }
  }
  const parser = isInteropZodSchema(schema) ? StructuredOutputParser.fromZodSchema(schema) : new JsonOutputParser()
  const named = { name, schema: written.schema, ...strict }
  const format: JsonObject =
    method === 'jsonMode' ? { type: 'json_object' } : { type: 'json_schema', json_schema: named }
  return {
    options: { response_format: format },
    written: written.schema,
    parser: parser as unknown as StructuredOutputPlan['parser'],
  }
}

function writeSchema(schema: object): { schema: JsonObject; name?: string; description?: string } {
  if (isInteropZodSchema(schema)) {
    const description = getSchemaDescription(schema)
    const written = toJsonSchema(schema) as JsonObject
    return description === undefined ? { schema: written } : { schema: written, description }
  }
  const { name, parameters, title, description } = schema as Readonly<Record<string, unknown>>
  const isFunction = typeof name === 'string' && typeof parameters === 'object' && parameters !== null
  const given = isFunction ? name : title
  return {
    schema: (isFunction ? parameters : schema) as JsonObject,
    ...(typeof given === 'string' ? { name: given.replace(/[^\w-]/g, '_') } : {}),
    ...(typeof description === 'string' ? { description } : {}),
  }
}

/**
 * The model followed by the parser. With `includeRaw`, both the message and the parsed value (null if parsing failed).
 */
export function pipeStructuredOutput(
  model: Runnable<BaseLanguageModelInput, AIMessageChunk>,
  parser: StructuredOutputPlan['parser'],
  includeRaw: boolean,
): Runnable<BaseLanguageModelInput, Record<string, unknown>> {
  if (!includeRaw) return model.pipe(parser).withConfig({ runName: 'StructuredOutput' })
  const read = RunnableLambda.from<{ raw: AIMessageChunk }, unknown>((input, config) =>
    parser.invoke(input.raw, config),
  )
  const parsed = RunnablePassthrough.assign<{ raw: AIMessageChunk }>({ parsed: read })
  const nothing = RunnablePassthrough.assign<{ raw: AIMessageChunk }>({ parsed: () => null })
  return RunnableSequence.from<BaseLanguageModelInput, Record<string, unknown>>([
    { raw: model },
    parsed.withFallbacks([nothing]),
  ]).withConfig({ runName: 'StructuredOutput' })
}
