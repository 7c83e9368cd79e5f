import * as z from 'zod/mini'
import type { FilterDefinition, FilterFunction } from '../../contract/filter.ts'
import { ruleConditionSchema } from './model.ts'
import { duration, functionOf, name, positiveInt, share } from './values.ts'

/** Built-in filters, by the name used in `use`. */
const BUILT_IN_FILTERS = [
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

/** A filter: a function or definition in code, an HTTP service, an MCP tool, or a built-in. */
export const filterSchema = z.strictObject({
  id: name,
  url: z.optional(name),
  /** Plano's default is "mcp" for filters with a url. */
  type: z.optional(z.enum(['http', 'mcp'])),
  transport: z.optional(z.string()),
  tool: z.optional(z.string()),
  /** In code: a definition made by `defineFilter`, or a function. */
  run: z.optional(
    z.union([
      z.custom<FilterDefinition>((value) => typeof value === 'object' && value !== null, {
        message: 'expected a filter',
      }),
      functionOf<FilterFunction>('a function (request) => verdict'),
    ]),
  ),
  /** A built-in filter by name, such as "pii_mask", with its options. */
  use: z.optional(z.enum(BUILT_IN_FILTERS)),
  options: z.optional(z.record(z.string(), z.unknown())),
  timeout: z.optional(duration),
  fail: z.optional(z.enum(['open', 'closed'])),
  mode: z.optional(z.enum(['block', 'parallel'])),
  sample: z.optional(share),
  when: z.optional(ruleConditionSchema),
  max_concurrent: z.optional(positiveInt),
  /** Circuit breaker of the filter. Default: on for services (5 consecutive failures, 10 s), otherwise off. */
  breaker: z.optional(
    z.union([z.literal(false), z.strictObject({ failures: z.optional(positiveInt), open_for: z.optional(duration) })]),
  ),
  /** Client headers that the filter may read, in addition to x-request-id and the trace context. */
  headers: z.optional(z.array(z.string())),
  /** Allows a filter that cannot stream to hold back a whole streamed answer. */
  buffer: z.optional(z.boolean()),
})

export type FilterConfig = z.output<typeof filterSchema>
