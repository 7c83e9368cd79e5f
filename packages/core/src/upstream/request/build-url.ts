import type { ModelTarget } from '../../contract/model/model-target.ts'
import type { ProviderApi } from '../../contract/model/provider.ts'
import type { Dialect } from '../../contract/wire/dialect.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { hasDotSegment } from '../../util/text/has-dot-segment.ts'
import { findApi, readBasePath } from '../catalogue/provider-apis.ts'

/** The parts of a URL. `baseUrl` is that of the chosen instance; undefined for the provider's own address. */
export interface UrlOptions {
  dialect: Dialect
  stream?: boolean
  baseUrl?: string | undefined
}

const VERSION_SEGMENT = /\/v\d+[a-z0-9]*(?=\/|$)/i

/**
 * Encodes one path segment. With a wildcard, the client chooses the model name, which must not change the path: URL
 * parsers interpret dot segments even when they are encoded, and some proxies also do so between encoded slashes.
 */
function writeSegment(text: string, target: ModelTarget): string {
  if (text === '' || hasDotSegment(text)) {
    throw new PlanoError('model_not_found', `The model "${target.id}" cannot be part of a URL.`, {
      param: 'model',
    })
  }
  return encodeURIComponent(text.toWellFormed())
}

function writeModelPath(target: ModelTarget): string {
  const { model } = target
  if (!model.includes('/')) return `models/${writeSegment(model, target)}`
  return model
    .split('/')
    .map((segment) => writeSegment(segment, target))
    .join('/')
}

/** Replaces placeholders. A missing value is a configuration mistake, and the error names it. */
function fill(template: string, target: ModelTarget): string {
  return template.replace(/\{([a-z_]+)\}/g, (_, name: string) => {
    if (name === 'model') return writeSegment(target.model, target)
    if (name === 'model_path') return writeModelPath(target)
    if (name === 'region_prefix')
      return target.access.values['region'] === 'global' ? '' : `${fill('{region}', target)}-`
    const value = target.access.values[name]
    if (value !== undefined) return encodeURIComponent(value)
    throw new PlanoError(
      'invalid_config',
      `provider "${target.provider.id}" needs a ${name.replace('_', ' ')} for ${target.id}`,
    )
  })
}

/** Joins exactly one base path: the user's if it is complete, otherwise extended to the API's. */
function joinBase(basePath: string, api: ProviderApi): string {
  if (basePath === '' || basePath === api.base || api.base.startsWith(`${basePath}/`)) return api.base
  const bare =
    api.path.startsWith('/{') || !basePath.endsWith(api.path) ? basePath : basePath.slice(0, -api.path.length)
  if (api.version !== undefined && !VERSION_SEGMENT.test(bare)) return `${bare}/${api.version}`
  return bare
}

/** Scheme and host of the call, and the query of a `base_url`. */
function readOrigin(target: ModelTarget, baseUrl: string | undefined): { origin: string; query: string } {
  if (baseUrl === undefined) {
    if (target.provider.origin === undefined)
      throw new PlanoError('invalid_config', `provider "${target.provider.id}" needs a base_url for ${target.id}`)
    return { origin: fill(target.provider.origin, target), query: '' }
  }
  const parts = /^(https?:\/\/[^/?#]+)[^?#]*(?:\?([^#]*))?/i.exec(fill(baseUrl, target))
  if (parts?.[1] === undefined)
    throw new PlanoError('invalid_config', `base_url of ${target.id} is not an http or https address`)
  return { origin: parts[1], query: parts[2] ?? '' }
}

/** Adds the parameters of `own` that `given` does not set. */
function joinQuery(own: string, given: string): string {
  const kept = own.split('&').filter((pair) => pair !== '' && !new RegExp(`(^|&)${pair.split('=')[0]}=`).test(given))
  const all = [...kept, ...(given === '' ? [] : [given])].join('&')
  return all === '' ? '' : `?${all}`
}

function assemble(
  target: ModelTarget,
  api: ProviderApi,
  options: { path: string; baseUrl: string | undefined },
): string {
  const { origin, query } = readOrigin(target, options.baseUrl)
  const base = joinBase(readBasePath(options.baseUrl), api)
  const named = /\/deployments\/[^/]+$/.test(base)
  const template = named && options.path.startsWith('/{model}/') ? options.path.slice('/{model}'.length) : options.path
  const [path = '', own = ''] = template.split('?')
  return origin + fill(base + path, target) + joinQuery(fill(own, target), query)
}

function question(target: ModelTarget, baseUrl: string | undefined) {
  return { provider: target.provider, model: target.model, baseUrl, apiVersion: target.access.values['api_version'] }
}

/** URL of an inference call: the base URL with exactly one version segment, and the API's path. */
export function buildUrl(target: ModelTarget, options: UrlOptions): string {
  const api = findApi(question(target, options.baseUrl), options.dialect)
  const path = options.stream === true ? (api.streamPath ?? api.path) : api.path
  return assemble(target, api, { path, baseUrl: options.baseUrl })
}

/** URL of another operation; undefined when the provider is not known to support it. */
export function buildOperationUrl(
  target: ModelTarget,
  operation: 'embeddings' | 'count-tokens',
  baseUrl?: string,
): string | undefined {
  const path = operation === 'embeddings' ? target.provider.embeddings : target.provider.countTokens
  if (path === undefined) return undefined
  const first = target.provider.apis[0]
  const dialect = operation === 'count-tokens' ? 'messages' : (first?.dialect ?? 'chat')
  return assemble(target, findApi(question(target, baseUrl), dialect), { path, baseUrl })
}

/** URL of Gemini's token count. */
export function buildGeminiCountUrl(target: ModelTarget, baseUrl?: string): string {
  return buildUrl(target, { dialect: 'gemini', baseUrl }).replace(/:generateContent(?=\?|$)/, ':countTokens')
}

/** URL for a client path that is passed through unchanged (`passthrough: true`). `path` starts with `/v1`. */
export function buildPassthroughUrl(target: ModelTarget, path: string, baseUrl?: string): string {
  const api = findApi(question(target, baseUrl), target.provider.apis[0]?.dialect ?? 'chat')
  const { origin } = readOrigin(target, baseUrl)
  return origin + fill(joinBase(readBasePath(baseUrl), api), target) + path.replace(/^\/v1(?=\/|\?|$)/, '')
}
