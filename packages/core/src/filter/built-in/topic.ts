import * as z from 'zod/mini'
import type { FilterDefinition } from '../../contract/filter.ts'
import type { FilterServices } from '../filter-services.ts'
import { lastUserText } from './text/user-text.ts'

const topic = z.strictObject({
  name: z.string().check(z.minLength(1)),
  description: z.string(),
  examples: z.optional(z.array(z.string())),
})

export const topicOptions = z
  .strictObject({
    /** Allowed topics. Default: every topic that is not denied. */
    allow: z.optional(z.array(topic)),
    deny: z.optional(z.array(topic)),
    /** Confidence from which a topic counts as recognised. Default 0.5. */
    confidence: z.optional(z.number().check(z.gte(0), z.lte(1))),
    message: z.optional(z.string()),
  })
  .check(
    z.refine((options) => (options.allow?.length ?? 0) + (options.deny?.length ?? 0) > 0, 'topic needs allow or deny'),
  )

const DEFAULT_CONFIDENCE = 0.5

/** Restricts a conversation to certain topics, with the local router: needs no key and no network. */
export function createTopic(options: z.output<typeof topicOptions>, services: FilterServices): FilterDefinition {
  const allowed = options.allow ?? []
  const denied = new Set((options.deny ?? []).map((entry) => entry.name))
  const targets = [...allowed, ...(options.deny ?? [])].map(({ name, description, examples }) => ({
    id: name,
    description,
    ...(examples === undefined ? {} : { examples }),
  }))
  const route = services.prepareTopics(targets)
  const least = options.confidence ?? DEFAULT_CONFIDENCE
  const message = options.message ?? 'That is outside the scope of this service.'
  return {
    async input(request) {
      const text = lastUserText(request)
      if (text.trim() === '') return undefined
      const { picks, confidence } = await route(text)
      const found = confidence >= least ? picks[0]?.id : undefined
      const isOut = found === undefined ? allowed.length > 0 : denied.has(found)
      if (isOut) return { action: 'reject', status: 400, message, details: { topic: found ?? null } }
      return found === undefined ? undefined : { action: 'annotate', tags: { topic: found } }
    },
  }
}
