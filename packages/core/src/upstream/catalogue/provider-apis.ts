import type { ProviderApi, ProviderEntry } from '../../contract/model/provider.ts'
import type { Dialect } from '../../contract/wire/dialect.ts'

/** What determines which of a provider's APIs can serve a call. `baseUrl` is the configured one, if any. */
export interface ApiQuestion {
  provider: ProviderEntry
  model: string
  baseUrl?: string | undefined
  /** The API that the configuration requests. */
  api?: Dialect | undefined
  apiVersion?: string | undefined
}

/** Path of a `base_url` with a leading and without a trailing slash; empty if it has none. */
export function readBasePath(baseUrl: string | undefined): string {
  if (baseUrl === undefined) return ''
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(baseUrl)?.[1] ?? ''
  const trimmed = path.replace(/\/{2,}/g, '/').replace(/^\/|\/$/g, '')
  return trimmed === '' ? '' : `/${trimmed}`
}

function servesModel(api: ProviderApi, model: string): boolean {
  return api.models === undefined || new RegExp(api.models, 'i').test(model)
}

/** The APIs that match a base path: those with exactly this base, otherwise those whose base starts with it. */
function matchBase(apis: readonly ProviderApi[], basePath: string): readonly ProviderApi[] {
  const exact = apis.filter((api) => api.base === basePath)
  const found = exact.length > 0 ? exact : apis.filter((api) => api.base.startsWith(`${basePath}/`))
  const usual = found.filter((api) => api.optional !== true)
  return usual.length > 0 ? usual : found
}

/** The APIs that may be used for this model at this address, best first. */
export function listApis(question: ApiQuestion): readonly ProviderApi[] {
  const { provider, model, apiVersion } = question
  const serving = provider.apis.filter((api) => servesModel(api, model))
  const special = serving.filter((api) => api.models !== undefined)
  const apis = special.length > 0 ? special : serving
  const basePath = readBasePath(question.baseUrl)
  if (basePath !== '') {
    const matched = matchBase(apis, basePath)
    if (matched.length > 0) return matched
  }
  const versioned = apis.filter((api) => apiVersion !== undefined && api.apiVersions?.includes(apiVersion))
  if (versioned.length > 0 && basePath === '') return versioned
  return apis.filter((api) => api.optional !== true)
}

/** Usual paths per API, for endpoints that the catalogue does not know. */
const USUAL_APIS: Readonly<Record<Dialect, ProviderApi>> = {
  chat: { dialect: 'chat', base: '/v1', path: '/chat/completions' },
  messages: {
    dialect: 'messages',
    base: '/v1',
    path: '/messages',
    headers: { 'anthropic-version': '2023-06-01' },
  },
  responses: { dialect: 'responses', base: '/v1', path: '/responses' },
  gemini: {
    dialect: 'gemini',
    base: '/v1beta',
    path: '/{model_path}:generateContent',
    streamPath: '/{model_path}:streamGenerateContent?alt=sse',
  },
  converse: {
    dialect: 'converse',
    base: '',
    path: '/model/{model}/converse',
    streamPath: '/model/{model}/converse-stream',
  },
}

/** The provider's API of one dialect: the matching one, otherwise any of that dialect, otherwise the usual paths. */
export function findApi(question: ApiQuestion, dialect: Dialect): ProviderApi {
  const ofDialect = (api: ProviderApi) => api.dialect === dialect
  return (
    listApis(question).find(ofDialect) ??
    question.provider.apis.filter((api) => servesModel(api, question.model)).find(ofDialect) ??
    USUAL_APIS[dialect]
  )
}
