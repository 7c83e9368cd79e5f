import type { UpstreamRequest } from '../../contract/execute/candidate.ts'
import type { JsonValue } from '../../contract/json.ts'
import type { ModelTarget } from '../../contract/model/model-target.ts'
import type { Dialect } from '../../contract/wire/dialect.ts'

/** The upstream's API for a request: the usual one for its client, or the one in which the model can search the web. */
export function chooseApi(target: ModelTarget, { dialect, body }: UpstreamRequest): Dialect {
  const usual = target.dialectFor(dialect)
  if (usual !== 'chat' || dialect === 'chat' || target.rulesFor('chat').webSearch !== false) return usual
  const { tools } = body
  return Array.isArray(tools) && tools.some(isSearch) && target.dialectFor('responses') === 'responses'
    ? 'responses'
    : usual
}

function isSearch(tool: JsonValue): boolean {
  if (typeof tool !== 'object' || tool === null || Array.isArray(tool)) return false
  const { type, googleSearch, google_search: search } = tool
  return (
    (typeof type === 'string' && type.startsWith('web_search')) || googleSearch !== undefined || search !== undefined
  )
}
