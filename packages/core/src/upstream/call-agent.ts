import type { Exchange } from '../contract/call/exchange.ts'
import { SHARED_LIMITS } from '../contract/call/shared-limits.ts'
import type { Candidate, UpstreamRequest } from '../contract/execute/candidate.ts'
import type { UpstreamAnswer } from '../contract/execute/upstream.ts'
import type { HeaderList } from '../contract/transport/answer.ts'
import type { ClientDialect } from '../contract/wire/dialect.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { callDepth } from '../util/call-depth.ts'
import { readAnswerJson } from '../wire/reply/read-answer.ts'
import type { AgentAccess } from './access/agent-access.ts'
import { redactKeys, redactorFor } from './access/redact-keys.ts'
import { foldStream } from './answer/fold-stream.ts'
import { callHttp } from './call-http.ts'
import type { CallParts } from './call-parts.ts'
import { openCallScope } from './call-scope.ts'
import { writeUpstreamBody } from './request/write-upstream-body.ts'

interface AgentCall {
  candidate: Candidate
  request: UpstreamRequest
}

const API_PATH: Readonly<Record<ClientDialect, string>> = {
  chat: '/v1/chat/completions',
  messages: '/v1/messages',
  responses: '/v1/responses',
  // Agents cannot be configured to use this API.
  gemini: '/v1beta/models',
}

/** Calls an agent at its URL, in the API that it supports. */
export function callAgent(parts: CallParts, exchange: Exchange, call: AgentCall): Promise<UpstreamAnswer> {
  const { candidate } = call
  const access = parts.agent(candidate.id)
  if (!access || candidate.url === undefined)
    return Promise.reject(new PlanoError('internal', `"${candidate.id}" is not an agent.`))
  return callOverHttp(parts, exchange, { ...call, access, url: candidate.url })
}

async function callOverHttp(
  parts: CallParts,
  exchange: Exchange,
  call: AgentCall & { access: AgentAccess; url: string },
): Promise<UpstreamAnswer> {
  const { access, candidate, request } = call
  const written = writeUpstreamBody(request, {
    dialect: access.api,
    model: access.model,
    rules: undefined,
    grammar: parts.grammar,
    context: parts.context,
  })
  const sent = await callHttp(
    parts.transport,
    {
      url: agentUrl(call.url, access.api),
      method: 'POST',
      headers: agentHeaders(parts, exchange, call),
      body: written.body,
    },
    {
      call: { upstream: candidate.id, kind: 'agent', timeouts: candidate.timeouts, stream: request.stream },
      scope: openCallScope(exchange.cancellation, parts),
    },
  )
  const { losses } = written
  const { headers, status, body } = sent.status < 400 ? sent : redactKeys(sent, redactorFor(secretsOf(call)))
  const answer: UpstreamAnswer = { upstream: candidate.id, dialect: access.api, status, headers, body, losses }
  checkWhole(parts, answer)
  // Nobody has seen any of it yet: a stream that breaks is a failed call like any other.
  return request.stream ? answer : foldStream(parts, answer)
}

/**
 * Validates a complete answer: a web page, an empty body or an error inside a 200 answer is a failed call, subject to
 * retries and policies. Throws `invalid_upstream_answer` or `agent_failed`.
 */
function checkWhole(parts: CallParts, answer: UpstreamAnswer): void {
  const { body, status, upstream, dialect } = answer
  if (body.kind !== 'bytes' || status >= 400) return
  if (body.bytes.length === 0)
    throw new PlanoError('invalid_upstream_answer', `Agent "${upstream}" answered ${status} without a body.`)
  const { error } = readAnswerJson(answer)
  if (typeof error === 'object' && error !== null)
    throw new PlanoError('agent_failed', `Agent "${upstream}" answered with an error and status ${status}.`)
  try {
    parts.grammar(dialect).readResponse(readAnswerJson(answer), parts.context(undefined, undefined))
  } catch (cause) {
    const { code, message } = PlanoError.from(cause, 'invalid_upstream_answer', 'the answer cannot be read')
    throw new PlanoError(code, `Agent "${upstream}": ${message}.`, { cause })
  }
}

/** Agents have headers of their own, and credentials in their URL: a name does not tell which of them are secret. */
function secretsOf({ access, url }: { access: AgentAccess; url: string }) {
  const { username, password, search, searchParams } = new URL(url)
  const keys = access.headers.flatMap(([, value]) => [value, ...value.split(/[\s;,=]+/)])
  keys.push(password, btoa(`${username}:${password}`), ...search.slice(1).split(/[&=]/), ...searchParams.values())
  return { keys, access: { headers: {} } }
}

/** The configured URL. The API's path is added only if the URL has none. */
function agentUrl(configured: string, api: ClientDialect): string {
  const url = new URL(configured)
  if (url.pathname === '/' || url.pathname === '') url.pathname = API_PATH[api]
  return url.href
}

/** Longest encoded task in a header: servers refuse requests with larger headers. */
const MAX_TASK = 4000

/** Encodes a text as a header value: percent-encoded and, if too long, cut between characters. */
function encodeTask(task: string): string {
  let encoded = ''
  for (const char of task.replace(/\p{Surrogate}/gu, '\ufffd')) {
    const next = encodeURIComponent(char)
    if (encoded.length + next.length > MAX_TASK) break
    encoded += next
  }
  return encoded
}

function agentHeaders(parts: CallParts, exchange: Exchange, call: AgentCall & { access: AgentAccess }): HeaderList {
  const { access, request } = call
  const headers = new Map<string, string>([
    ['content-type', 'application/json'],
    ['accept', request.stream ? 'text/event-stream' : 'application/json'],
    ['x-request-id', exchange.id],
    ['x-plano-agent', encodeURIComponent(access.id)],
  ])
  if (request.task !== undefined) headers.set('x-plano-task', encodeTask(request.task))
  const { attempts, deadline } = exchange
  headers.set(SHARED_LIMITS.attemptsLeft, String(Math.max(0, attempts.limit - attempts.used)))
  headers.set(SHARED_LIMITS.deadlineMs, String(Math.max(0, Math.floor(deadline - parts.clock.monotonic()))))
  headers.set(SHARED_LIMITS.depth, String(callDepth(exchange)))
  if (request.idempotencyKey !== undefined) headers.set('idempotency-key', request.idempotencyKey)
  for (const [name, value] of parts.traceHeaders(exchange, 'agent')) headers.set(name, value)
  if (access.passthroughAuth) {
    for (const name of ['authorization', 'cookie', 'x-api-key']) {
      const value = exchange.header(name)
      if (value !== undefined) headers.set(name, value)
    }
  }
  for (const [name, value] of access.headers) headers.set(name, value)
  return [...headers]
}
