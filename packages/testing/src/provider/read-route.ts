import type { ProviderApi } from '../wire/wire-answer.ts'

/** The endpoints of a provider: the five model APIs and a few others. */
export type ProviderEndpoint = ProviderApi | 'embeddings' | 'count-tokens' | 'gemini-count' | 'models' | 'unknown'

/** What the path and method of a request specify. */
export interface ProviderRoute {
  endpoint: ProviderEndpoint
  /** The model in the path (Gemini, Bedrock, Azure deployments). */
  model?: string
  /** The path requests a stream (Gemini, Bedrock). */
  stream?: boolean
  /** Azure's `/openai/deployments/…` paths, which require `api-key` and an api-version. */
  azure?: 'deployment'
}

interface Pattern {
  method: 'GET' | 'POST'
  pattern: RegExp
  endpoint: ProviderEndpoint
  stream?: boolean
}

const PATTERNS: readonly Pattern[] = [
  { method: 'POST', pattern: /\/chat\/completions$/, endpoint: 'chat' },
  { method: 'POST', pattern: /\/messages\/count_tokens$/, endpoint: 'count-tokens' },
  { method: 'POST', pattern: /\/messages$/, endpoint: 'messages' },
  { method: 'POST', pattern: /\/responses$/, endpoint: 'responses' },
  { method: 'POST', pattern: /\/embeddings$/, endpoint: 'embeddings' },
  { method: 'POST', pattern: /\/models\/(?<model>.+):countTokens$/, endpoint: 'gemini-count' },
  { method: 'POST', pattern: /\/models\/(?<model>.+):generateContent$/, endpoint: 'gemini', stream: false },
  { method: 'POST', pattern: /\/models\/(?<model>.+):streamGenerateContent$/, endpoint: 'gemini', stream: true },
  { method: 'POST', pattern: /\/model\/(?<model>[^/]+)\/converse$/, endpoint: 'converse', stream: false },
  { method: 'POST', pattern: /\/model\/(?<model>[^/]+)\/converse-stream$/, endpoint: 'converse', stream: true },
  { method: 'GET', pattern: /\/models$/, endpoint: 'models' },
]

function readAzure(path: string): Pick<ProviderRoute, 'azure' | 'model'> {
  const deployment = /\/openai\/deployments\/(?<model>[^/]+)\//.exec(path)?.groups?.['model']
  return deployment === undefined ? {} : { azure: 'deployment', model: decodeURIComponent(deployment) }
}

/** Parses a request line. Any prefix before the API's own suffix is allowed, because providers use many. */
export function readRoute(method: string, path: string): ProviderRoute {
  for (const candidate of PATTERNS) {
    const match = candidate.method === method ? candidate.pattern.exec(path) : null
    if (match === null) continue
    const model = match.groups?.['model']
    return {
      endpoint: candidate.endpoint,
      ...(candidate.stream === undefined ? {} : { stream: candidate.stream }),
      ...readAzure(path),
      ...(model === undefined ? {} : { model: decodeURIComponent(model) }),
    }
  }
  return { endpoint: 'unknown' }
}
