import type { ClientDialect, Dialect } from '../../contract/wire/dialect.ts'
import { type ApiQuestion, listApis } from '../catalogue/provider-apis.ts'

/**
 * The API to use for a provider and a client: the configured one, otherwise the client's own if the provider supports
 * it, otherwise the provider's first. A `base_url` that ends in an API's base path selects that API.
 */
export function chooseDialect(question: ApiQuestion, client: ClientDialect): Dialect {
  if (question.api !== undefined) return question.api
  const apis = listApis(question)
  if (apis.some((api) => api.dialect === client)) return client
  const preferred = question.provider.choose?.[client]
  if (preferred !== undefined && apis.some((api) => api.dialect === preferred)) return preferred
  return apis[0]?.dialect ?? 'chat'
}
