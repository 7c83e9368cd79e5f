import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Citation } from '../../../contract/wire/turn.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

/** Citations of a text block. An empty list counts as none. */
export function readCitations(value: JsonValue | undefined): Citation[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined
  return value.filter(isJsonObject).map(readCitation)
}

export function readCitation(citation: JsonObject): Citation {
  return dropUndefined({
    url: asText(citation['url']),
    title: asText(citation['title']) ?? asText(citation['document_title']),
    citedText: asText(citation['cited_text']),
    raw: citation,
    dialect: 'messages' as const,
  })
}

/** A citation in the form of the messages API. Citations from other APIs become web search results. */
export function writeCitation(citation: Citation): JsonObject | undefined {
  if (citation.dialect === 'messages') return citation.raw
  if (citation.url === undefined) return undefined
  return {
    type: 'web_search_result_location',
    url: citation.url,
    title: citation.title ?? null,
    cited_text: citation.citedText ?? '',
    encrypted_index: '',
  }
}

/** Whether Anthropic accepts the citation back: those that we wrote for other providers have no index. */
export function isReplayable(citation: Citation): boolean {
  return citation.dialect === 'messages' && citation.raw['encrypted_index'] !== ''
}

function asText(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
