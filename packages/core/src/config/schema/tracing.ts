import * as z from 'zod/mini'
import { positiveInt } from './values.ts'

export const tracingSchema = z.strictObject({
  /** Percentage of requests. */
  random_sampling: z.optional(z.number().check(z.gte(0), z.lte(100))),
  trace_arch_internal: z.optional(z.boolean()),
  opentracing_grpc_endpoint: z.optional(z.string()),
  span_attributes: z.optional(
    z.strictObject({
      header_prefixes: z.optional(z.array(z.string())),
      static: z.optional(z.record(z.string(), z.string())),
    }),
  ),
  exporters: z.optional(
    z.array(
      z.looseObject({
        type: z.string(),
        url: z.optional(z.string()),
        api_key: z.optional(z.string()),
        distinct_id_header: z.optional(z.string()),
        capture_messages: z.optional(z.boolean()),
      }),
    ),
  ),
  capture_content: z.optional(z.boolean()),
  max_content_chars: z.optional(positiveInt),
})
