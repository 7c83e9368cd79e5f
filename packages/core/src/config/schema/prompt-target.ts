import * as z from 'zod/mini'
import { name } from './values.ts'

const parameter = z.looseObject({
  name,
  description: z.optional(z.string()),
  /** Plano accepts these synonyms: int, integer, float, bool, boolean, str, string, list, array, dict, dictionary. */
  type: z.optional(z.string()),
  required: z.optional(z.boolean()),
  default: z.optional(z.unknown()),
  enum: z.optional(z.array(z.unknown())),
  in_path: z.optional(z.boolean()),
  format: z.optional(z.string()),
})

/** Plano's deprecated way to call an API for a prompt. Accepted so that such files load; use an agent instead. */
export const promptTargetSchema = z.looseObject({
  name,
  description: z.optional(z.string()),
  default: z.optional(z.boolean()),
  auto_llm_dispatch_on_response: z.optional(z.boolean()),
  system_prompt: z.optional(z.string()),
  parameters: z.optional(z.array(parameter)),
  endpoint: z.optional(
    z.looseObject({
      name,
      path: z.optional(z.string()),
      http_method: z.optional(z.string()),
      http_headers: z.optional(z.record(z.string(), z.string())),
    }),
  ),
})

/** Plano parses this but does not enforce it. Here it puts the injection filter before every listener. */
export const promptGuardsSchema = z.looseObject({
  input_guards: z.optional(
    z.looseObject({
      jailbreak: z.optional(
        z.looseObject({ on_exception: z.optional(z.looseObject({ message: z.optional(z.string()) })) }),
      ),
    }),
  ),
})
