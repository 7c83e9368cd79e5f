import type { ProviderRoute } from '../provider/read-route.ts'
import type { RecordedRequest } from '../server/recorded-request.ts'
import type { ProviderApi } from '../wire/wire-answer.ts'
import { checkAuth } from './auth/check-auth.ts'
import { checkChat } from './chat/check-chat.ts'
import { checkConverse } from './converse/check-converse.ts'
import { checkGemini } from './gemini/check-gemini.ts'
import { checkMessages } from './messages/check-messages.ts'
import { checkResponses } from './responses/check-responses.ts'
import type { StrictOptions, StrictRequest } from './strict-request.ts'
import { type Checker, createChecker, type Violation } from './violation.ts'

const CHECKS: Readonly<Record<ProviderApi, (call: StrictRequest, check: Checker) => void>> = {
  chat: checkChat,
  messages: checkMessages,
  responses: checkResponses,
  gemini: checkGemini,
  converse: checkConverse,
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(Buffer.from(bytes).toString('utf8'))
    return true
  } catch {
    return false
  }
}

/** All violations of the provider's rules in a request. Empty for a valid one. */
export function checkRequest(
  request: RecordedRequest,
  route: ProviderRoute,
  options: StrictOptions,
): readonly Violation[] {
  const check = createChecker()
  if (route.endpoint === 'unknown') return []
  if (options.auth !== false) checkAuth({ request, route, options }, check)
  if (request.method !== 'POST') return check.violations
  const type = request.headers['content-type'] ?? ''
  check.require(type.includes('application/json'), `The content type must be application/json, not "${type}".`)
  if (!check.require(isJson(request.bytes), 'We could not parse the JSON body of your request.'))
    return check.violations
  const { body } = request
  const named = typeof body['model'] === 'string' ? body['model'] : ''
  const stream = route.stream ?? body['stream'] === true
  const call = { request, route, model: route.model ?? named, stream, options }
  const api = CHECKS[route.endpoint as ProviderApi] as (typeof CHECKS)[ProviderApi] | undefined
  if (api === undefined) check.require(call.model !== '', 'you must provide a model parameter', 'model')
  else api(call, check)
  return check.violations
}
