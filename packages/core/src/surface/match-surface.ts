import type { Surface } from '../contract/call/inference-request.ts'
import type { ClientDialect } from '../contract/wire/dialect.ts'

const DIALECT_OF: Readonly<Record<string, ClientDialect>> = {
  'chat/completions': 'chat',
  messages: 'messages',
  responses: 'responses',
}

const INFERENCE = /^\/(?:(agents)(?:\/([^/]+))?\/|(routing)\/)?v1\/(chat\/completions|messages|responses)$/
const AZURE = /^\/openai\/deployments\/([^/]+)\/(chat\/completions|embeddings)$/
/** Azure paths without a deployment; newer clients include the version. */
const AZURE_ROOT = /^\/openai\/(?:v1\/)?(?!deployments\/)/
/** Two paths of the API have a name where others have an id. */
const STORED =
  /^\/(?:agents\/(?:[^/]+\/)?)?v1\/responses\/(?!(?:compact|input_tokens)$)([^/]+)(?:\/(input_items|cancel))?$/
const CONVERSATIONS = /^\/v1\/conversations(?:\/([^/]+)(?:\/(items)(?:\/([^/]+))?)?)?$/
/** Gemini paths contain the model and whether to stream. */
const GEMINI = /^\/v1(?:beta|alpha)?\/models\/([^:]+(?::[^:]+)*):(generateContent|streamGenerateContent|countTokens)$/
const PASSTHROUGH: SurfaceMatch = {
  surface: { kind: 'passthrough' },
  methods: ['GET', 'POST', 'DELETE', 'PUT', 'PATCH'],
}
const MODELS = /^\/(?:agents\/(?:[^/]+\/)?)?v1\/models$/
/** Model ids contain slashes, which clients send raw or percent-encoded. */
const MODEL = /^\/(?:agents\/(?:[^/]+\/)?)?v1\/models\/(.+)$/
/** Where one of our paths begins within a longer path. Looks ahead, because they overlap: `/v1/v1/models`. */
const ROOT =
  /(?=\/(?:agents\/(?:[^/]+\/)?v1\/|routing\/v1\/|openai\/|v1(?:beta|alpha)?\/|(?:health|ready)z\/?$|metrics\/?$))/g

/** A surface and the methods it supports. */
export interface SurfaceMatch {
  surface: Surface
  methods: readonly string[]
}

/** The most frequent paths, matched without a regular expression. */
const USUAL: ReadonlyMap<string, SurfaceMatch> = new Map(
  Object.entries(DIALECT_OF).map(([end, dialect]) => [
    `/v1/${end}`,
    { surface: { kind: 'inference', dialect, mode: 'open' }, methods: ['POST'] },
  ]),
)

/**
 * Finds the surface of a path (relative to the mount point, without query); undefined when it is not ours. With
 * `passthrough` every other path under /v1 matches too, and with `metrics` the metrics path.
 */
export function matchSurface(
  path: string,
  options: { passthrough?: boolean; metrics?: boolean } = {},
): SurfaceMatch | undefined {
  const clean = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
  const usual = USUAL.get(clean)
  if (usual) return usual
  const inference = INFERENCE.exec(clean)
  if (inference) {
    const dialect = DIALECT_OF[inference[4] ?? ''] ?? 'chat'
    const mode = inference[1] ? 'agents' : inference[3] ? 'decision' : 'open'
    const listener = inference[2] === undefined ? undefined : decode(inference[2])
    return post({ kind: 'inference', dialect, mode, ...(listener === undefined ? {} : { listener }) })
  }
  if (MODELS.test(clean)) return { surface: { kind: 'models' }, methods: ['GET', 'HEAD'] }
  if (clean === '/healthz') return { surface: { kind: 'health' }, methods: ['GET', 'HEAD'] }
  if (options.metrics === true && clean === '/metrics')
    return { surface: { kind: 'metrics' }, methods: ['GET', 'HEAD'] }
  if (clean === '/readyz') return { surface: { kind: 'readiness' }, methods: ['GET', 'HEAD'] }
  if (clean === '/v1/embeddings') return post({ kind: 'embeddings' })
  if (clean === '/v1/messages/count_tokens') return post({ kind: 'count-tokens', dialect: 'messages' })
  const gemini = GEMINI.exec(clean)
  if (gemini) return matchGemini(gemini)
  if (clean.startsWith('/openai/')) return matchAzure(clean)
  const stored = STORED.exec(clean)
  if (stored) {
    const part = stored[2] === 'cancel' ? 'cancel' : stored[2] ? 'input-items' : 'response'
    const surface: Surface = { kind: 'stored-response', id: decode(stored[1] ?? ''), part }
    if (part === 'cancel') return post(surface)
    return { surface, methods: part === 'response' ? ['GET', 'DELETE'] : ['GET'] }
  }
  const conversation = CONVERSATIONS.exec(clean)
  if (conversation) return matchConversation(conversation)
  const model = options.passthrough === true ? null : MODEL.exec(clean)
  if (model) return { surface: { kind: 'models', id: decode(model[1] ?? '') }, methods: ['GET', 'HEAD'] }
  if (options.passthrough === true && clean.startsWith('/v1/')) return PASSTHROUGH
  return undefined
}

function matchGemini([, model = '', method]: RegExpExecArray): SurfaceMatch {
  if (method === 'countTokens') return post({ kind: 'count-tokens', dialect: 'gemini', deployment: decode(model) })
  const stream = method === 'streamGenerateContent'
  return post({ kind: 'inference', dialect: 'gemini', mode: 'open', deployment: decode(model), stream })
}

function matchAzure(path: string): SurfaceMatch | undefined {
  const azure = AZURE.exec(path)
  if (azure === null) return AZURE_ROOT.test(path) ? matchSurface(path.replace(AZURE_ROOT, '/v1/')) : undefined
  // Azure's clients also name the model in the body of embeddings requests.
  if (azure[2] === 'embeddings') return post({ kind: 'embeddings' })
  return post({ kind: 'inference', dialect: 'chat', mode: 'open', deployment: decode(azure[1] ?? '') })
}

function matchConversation([, id, items, item]: RegExpExecArray): SurfaceMatch {
  const surface: Surface = {
    kind: 'conversations',
    part: items === undefined ? 'conversation' : 'items',
    ...(id === undefined ? {} : { id: decode(id) }),
    ...(item === undefined ? {} : { item: decode(item) }),
  }
  if (id === undefined) return { surface, methods: ['POST'] }
  if (item !== undefined) return { surface, methods: ['GET', 'DELETE'] }
  return { surface, methods: items === undefined ? ['GET', 'POST', 'DELETE'] : ['GET', 'POST'] }
}

/** Directs an inference surface to an agent listener, unless its path already says where the request goes. */
export function withListener(surface: Surface, listener: string): Surface {
  return surface.kind === 'inference' && surface.mode === 'open' ? { ...surface, mode: 'agents', listener } : surface
}

/**
 * Removes a prefix: `/any/prefix/v1/models` becomes `/v1/models`. For clients with their own base URL that call
 * `plano.fetch`. A middleware must not claim the host application's paths, so it uses this only for routes that the
 * application gave to it.
 */
export function stripPrefix(path: string): string {
  return findEnding(path, (ending) => matchSurface(ending) !== undefined) ?? path
}

/** Beginnings that are tried. Each costs as much as the rest of the path is long, and the caller chooses the path. */
const MAX_ROOTS = 32

/** The longest end of a path that `matches`, of those that may begin one of our paths. */
export function findEnding(path: string, matches: (ending: string, index: number) => boolean): string | undefined {
  let left = MAX_ROOTS
  for (const root of path.matchAll(ROOT)) {
    if (left === 0) break
    left -= 1
    const ending = path.slice(root.index)
    if (matches(ending, root.index)) return ending
  }
  return undefined
}

function post(surface: Surface): SurfaceMatch {
  return { surface, methods: ['POST'] }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    // A stray percent sign is part of the name; the lookup answers 404 with the nearest names.
    return segment
  }
}
