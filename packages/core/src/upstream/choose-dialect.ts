import type { ClientDialect, Dialect } from '../contract/dialect.ts'
import { type ApiQuestion, listApis } from './catalogue/provider-apis.ts'

/**
 * The API to speak to a provider for a client of this dialect: what the configuration asks for, else the client's own
 * when the provider has it, else the provider's first. A `base_url` that ends in one API's base path chooses that API.
 */
export function chooseDialect(question: ApiQuestion, client: ClientDialect): Dialect {
  if (question.api !== undefined) return question.api
  const apis = listApis(question)
  if (apis.some((api) => api.dialect === client)) return client
  const preferred = question.provider.choose?.[client]
  if (preferred !== undefined && apis.some((api) => api.dialect === preferred)) return preferred
  return apis[0]?.dialect ?? 'chat'
}
