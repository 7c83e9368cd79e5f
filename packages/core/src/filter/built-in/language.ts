import * as z from 'zod/mini'
import type { FilterDefinition } from '../../contract/filter.ts'
import type { FilterServices } from '../filter-services.ts'
import { lastUserText } from './text/user-text.ts'

export const languageOptions = z.strictObject({
  /** Allowed ISO 639-1 codes. Without them, the language is only added as a tag. */
  allow: z.optional(z.array(z.string()).check(z.minLength(1))),
  message: z.optional(z.string()),
})

/** Detects the language of the user's last message and refuses languages that are not allowed. */
export function createLanguage(options: z.output<typeof languageOptions>, services: FilterServices): FilterDefinition {
  return {
    input(request) {
      const language = services.detectLanguage(lastUserText(request))
      if (language === undefined) return undefined
      if (!options.allow || options.allow.includes(language)) return { action: 'annotate', tags: { language } }
      const message = options.message ?? `Please write in one of these languages: ${options.allow.join(', ')}.`
      return { action: 'reject', status: 400, message, details: { language } }
    },
  }
}
