/** Paths that are one route each. Other paths are chosen by clients and left out of span names. */
const ROUTE = /^\/(?:routing\/)?v1\/[a-z_/]{1,40}$/

/** Paths with a part that clients choose, and their templates. */
const TEMPLATES: readonly (readonly [path: RegExp, template: string])[] = [
  [/^\/agents\/v1\/(chat\/completions|messages|responses)$/, '/agents/v1/$1'],
  [/^\/agents\/[^/]+\/v1\/(chat\/completions|messages|responses)$/, '/agents/{listener}/v1/$1'],
  [/^\/v1\/responses\/[^/]+(\/cancel|\/input_items)?$/, '/v1/responses/{id}$1'],
  [/^\/agents\/v1\/responses\/[^/]+(\/cancel|\/input_items)?$/, '/agents/v1/responses/{id}$1'],
  [/^\/agents\/[^/]+\/v1\/responses\/[^/]+(\/cancel|\/input_items)?$/, '/agents/{listener}/v1/responses/{id}$1'],
  [/^\/v1\/conversations\/[^/]+(\/items)?$/, '/v1/conversations/{id}$1'],
  [/^\/v1\/conversations\/[^/]+\/items\/[^/]+$/, '/v1/conversations/{id}/items/{item}'],
  [/^\/(v1(?:beta|alpha)?)\/models\/.+:(generateContent|streamGenerateContent|countTokens)$/, '/$1/models/{model}:$2'],
  [/^\/openai\/deployments\/[^/]+\/(chat\/completions|embeddings)$/, '/openai/deployments/{deployment}/$1'],
]

/** The route of a path, as in a span's name. Undefined for paths of unbounded number. */
export function nameRoute(path: string): string | undefined {
  for (const [pattern, template] of TEMPLATES) if (pattern.test(path)) return path.replace(pattern, template)
  return ROUTE.test(path) ? path : undefined
}
