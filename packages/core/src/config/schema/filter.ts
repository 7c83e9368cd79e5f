import { z } from 'zod'
import type { FilterDefinition } from '../../contract/filter.ts'
import { duration, functionOf, name, positiveInt, share } from './values.ts'

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
  use: z.string().optional(),
  options: z.record(z.string(), z.unknown()).optional(),
  timeout: duration.optional(),
  fail: z.enum(['open', 'closed']).optional(),
  mode: z.enum(['block', 'parallel']).optional(),
  sample: share.optional(),
  when: z.record(z.string(), z.unknown()).optional(),
  max_concurrent: positiveInt.optional(),
  /** Client headers that the filter may see beside x-request-id and the trace context. */
  headers: z.array(z.string()).optional(),
  /** Lets a filter that cannot stream hold a whole streamed answer back. */
  buffer: z.boolean().optional(),
})

export type FilterConfig = z.output<typeof filterSchema>
