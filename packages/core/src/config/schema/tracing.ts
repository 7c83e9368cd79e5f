import { z } from 'zod'
import { positiveInt } from './values.ts'

export const tracingSchema = z.strictObject({
  /** Percent of the requests. */
  random_sampling: z.number().min(0).max(100).optional(),
  trace_arch_internal: z.boolean().optional(),
  opentracing_grpc_endpoint: z.string().optional(),
  span_attributes: z
    .strictObject({
      header_prefixes: z.array(z.string()).optional(),
      static: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
  exporters: z
    .array(
      z.looseObject({
        type: z.string(),
        url: z.string().optional(),
        api_key: z.string().optional(),
        distinct_id_header: z.string().optional(),
        capture_messages: z.boolean().optional(),
      }),
    )
    .optional(),
  capture_content: z.boolean().optional(),
  max_content_chars: positiveInt.optional(),
})

export type TracingConfig = z.output<typeof tracingSchema>
