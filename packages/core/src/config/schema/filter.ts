import { z } from 'zod'
import type { FilterDefinition } from '../../contract/filter.ts'
import { ruleConditionSchema } from './model.ts'
import { duration, functionOf, name, positiveInt, share } from './values.ts'

/** Built-in filters by the name that `use` gives. */
export const BUILT_IN_FILTERS = [
  'pii_mask',
  'secrets',
  'injection',
  'topic',
  'limits',
  'schema',
  'enrich',
  'rewrite_query',
  'language',
] as const

/** A step before or after an upstream: a function or definition in code, an HTTP service, an MCP tool, or a built-in. */
export const filterSchema = z.strictObject({
  id: name,
  url: name.optional(),
  /** Plano's default is "mcp" for filters with a url. */
  type: z.enum(['http', 'mcp']).optional(),
  transport: z.string().optional(),
  tool: z.string().optional(),
  /** In code: a definition made by `defineFilter`, or an input function. */
  run: z
    .union([
      z.custom<FilterDefinition>((value) => typeof value === 'object' && value !== null, {
        message: 'expected a filter',
      }),
      functionOf<NonNullable<FilterDefinition['input']>>('a function (request) => verdict'),
    ])
    .optional(),
  /** A built-in by name, such as "pii_mask", with its options. */
  use: z.enum(BUILT_IN_FILTERS).optional(),
  options: z.record(z.string(), z.unknown()).optional(),
  timeout: duration.optional(),
  fail: z.enum(['open', 'closed']).optional(),
  mode: z.enum(['block', 'parallel']).optional(),
  sample: share.optional(),
  when: ruleConditionSchema.optional(),
  max_concurrent: positiveInt.optional(),
  /** Rests a filter that keeps failing. On for services, with 5 failures in a row and 10 s; off for the rest. */
  breaker: z
    .union([z.literal(false), z.strictObject({ failures: positiveInt.optional(), open_for: duration.optional() })])
    .optional(),
  /** Client headers that the filter may see beside x-request-id and the trace context. */
  headers: z.array(z.string()).optional(),
  /** Lets a filter that cannot stream hold a whole streamed answer back. */
  buffer: z.boolean().optional(),
})

export type FilterConfig = z.output<typeof filterSchema>
