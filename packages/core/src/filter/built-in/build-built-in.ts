import { en } from 'zod/locales'
import type * as z from 'zod/mini'
import { PlanoError } from '../../errors/plano-error.ts'
import type { BuiltFilter } from '../built-filter.ts'
import type { FilterServices } from '../filter-services.ts'
import { createEnrich, enrichOptions } from './enrich.ts'
import { createInjection, injectionOptions } from './injection/injection.ts'
import { createLanguage, languageOptions } from './language.ts'
import { createLimits, limitsOptions } from './limits.ts'
import { createPiiMask, piiMaskOptions } from './pii/pii-mask.ts'
import { createRewriteQuery, rewriteQueryOptions } from './rewrite-query.ts'
import { createSchema, schemaOptions } from './schema.ts'
import { createSecrets, secretsOptions } from './secrets.ts'
import { createTopic, topicOptions } from './topic.ts'

/** English messages for mistakes: zod/mini has none by default. */
const SENTENCES = en().localeError

/** A built-in filter and its configured options. */
export interface BuiltInOptions {
  id: string
  use: string
  options: Readonly<Record<string, unknown>>
}

/** Builds a built-in filter. Throws `invalid_config` naming the filter and each invalid option. */
export function buildBuiltIn(built: BuiltInOptions, services: FilterServices): BuiltFilter {
  switch (built.use) {
    case 'pii_mask':
      return { definition: createPiiMask(read(piiMaskOptions, built), built.id), rewrites: true }
    case 'secrets':
      return readSecrets(built)
    case 'injection':
      return { definition: createInjection(read(injectionOptions, built), services) }
    case 'topic':
      return { definition: createTopic(read(topicOptions, built), services) }
    case 'limits':
      return { definition: createLimits(read(limitsOptions, built)) }
    case 'schema':
      return { definition: createSchema(read(schemaOptions, built), services), needsWhole: true }
    case 'enrich':
      return { definition: createEnrich(read(enrichOptions, built)), rewrites: true }
    case 'rewrite_query':
      return { definition: createRewriteQuery(read(rewriteQueryOptions, built), services), rewrites: true }
    case 'language':
      return { definition: createLanguage(read(languageOptions, built), services) }
    default:
      throw new PlanoError('invalid_config', `Filter "${built.id}": there is no built-in filter "${built.use}".`)
  }
}

function readSecrets(built: BuiltInOptions): BuiltFilter {
  const options = read(secretsOptions, built)
  return { definition: createSecrets(options), rewrites: options.action !== 'reject' }
}

function read<Schema extends z.ZodMiniType>(schema: Schema, { id, use, options }: BuiltInOptions): z.output<Schema> {
  const parsed = schema.safeParse(options, { error: SENTENCES })
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) => `${['options', ...path].join('.')}: ${message}`)
  throw new PlanoError('invalid_config', `Filter "${id}" (${use}): ${faults.join('; ')}.`)
}
