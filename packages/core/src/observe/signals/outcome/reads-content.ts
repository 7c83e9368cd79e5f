import { kindOfTool, splitToolName } from '../classifier/tool-kind.ts'

const CONTENT_WORDS =
  /search|wiki|article|knowledge|mail|message|inbox|ticket|issue|history|(?<!p)review|brows|page|translat|summar|grep|retriev|transcri|news|forum|faq|policy|quer(?:y|ies)_doc|lookup_(?:code|status)|explain|(?:^|_)(?:read|web|cat|rag|kb|define|notes?|docs?|documents?|documentation)(?:_|$)|(?<!cata|b|dia)logs?(?:_|$)|^read/

/** Whether a tool returns documents, messages or logs, in which any word may occur. */
export function readsContent(tool: string): boolean {
  const words = splitToolName(tool)
  const kind = kindOfTool(words)
  return kind === 'text' || (kind !== 'act' && kind !== 'end' && CONTENT_WORDS.test(words.join('_')))
}
