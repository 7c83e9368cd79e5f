import { z } from 'zod'
import { name } from './values.ts'

const parameter = z.looseObject({
  name,
  description: z.string().optional(),
  /** Synonyms are Plano's: int, integer, float, bool, boolean, str, string, list, array, dict, dictionary. */
  type: z.string().optional(),
  required: z.boolean().optional(),
  default: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  in_path: z.boolean().optional(),
  format: z.string().optional(),
})

/** Plano's deprecated way to call an API for a prompt. Read so that such files load; an agent does the same job. */
export const promptTargetSchema = z.looseObject({
  name,
  description: z.string().optional(),
  default: z.boolean().optional(),
  auto_llm_dispatch_on_response: z.boolean().optional(),
  system_prompt: z.string().optional(),
  parameters: z.array(parameter).optional(),
  endpoint: z
    .looseObject({
      name,
      path: z.string().optional(),
      http_method: z.string().optional(),
      http_headers: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
})

/** Parsed by Plano and enforced by nothing there; here it puts the injection filter before every listener. */
export const promptGuardsSchema = z.looseObject({
  input_guards: z
    .looseObject({
      jailbreak: z
        .looseObject({ on_exception: z.looseObject({ message: z.string().optional() }).optional() })
        .optional(),
    })
    .optional(),
})

export type PromptTargetConfig = z.output<typeof promptTargetSchema>
