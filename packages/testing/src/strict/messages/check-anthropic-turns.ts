import { isJsonObject, type JsonObject, objectsOf } from '../../json.ts'
import { isVisibleText } from '../json-checks.ts'
import type { Checker } from '../violation.ts'

interface TurnRules {
  thinking: boolean
  betas: readonly string[]
}

const MID_SYSTEM_BETA = 'mid-conversation-system'
const TOOL_ID = /^[a-zA-Z0-9_-]+$/
const IMAGES = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp'])
const BLOCKS: Readonly<Record<string, ReadonlySet<string>>> = {
  user: new Set(['text', 'image', 'document', 'tool_result', 'search_result', 'container_upload']),
  assistant: new Set([
    'text',
    'thinking',
    'redacted_thinking',
    'tool_use',
    'server_tool_use',
    'web_search_tool_result',
    'web_fetch_tool_result',
    'code_execution_tool_result',
    'bash_code_execution_tool_result',
    'text_editor_code_execution_tool_result',
    'mcp_tool_use',
    'mcp_tool_result',
    'container_upload',
    'compaction',
  ]),
  system: new Set(['text']),
}

function checkSource(block: JsonObject, place: string, check: Checker): void {
  const source = isJsonObject(block['source']) ? block['source'] : {}
  const type = source['type']
  const allowed = block['type'] === 'image' ? ['base64', 'url', 'file'] : ['base64', 'url', 'file', 'text', 'content']
  check.require(allowed.includes(String(type)), `${place}.source.type: Input should be one of ${allowed.join(', ')}`)
  if (type === 'url')
    check.require(/^https?:/.test(String(source['url'])), `${place}.source.url: Only http(s) URLs are supported`)
  if (type !== 'base64') return
  const data = source['data']
  const coded = typeof data === 'string' && data !== '' && /^[A-Za-z0-9+/]+=*$/.test(data)
  check.require(coded, `${place}.source.data: invalid base64 data`)
  const media = String(source['media_type'])
  const fits = block['type'] === 'image' ? IMAGES.has(media) : media === 'application/pdf'
  check.require(fits, `${place}.source.media_type: "${media}" is not supported`)
}

function checkBlock(block: JsonObject, place: string, check: Checker): void {
  switch (block['type']) {
    case 'text':
      check.require(isVisibleText(block['text']), 'messages: text content blocks must contain non-whitespace text')
      break
    case 'image':
    case 'document':
      checkSource(block, place, check)
      break
    case 'thinking':
      check.require(isVisibleText(block['signature']), `${place}.thinking.signature: Field required`)
      check.require(block['cache_control'] == null, `${place}.cache_control: not allowed on thinking blocks`)
      break
    case 'redacted_thinking':
      check.require(isVisibleText(block['data']), `${place}.redacted_thinking.data: Field required`)
      break
    case 'tool_use':
      check.require(isJsonObject(block['input']), `${place}.tool_use.input: Input should be a valid dictionary`)
      check.require(
        TOOL_ID.test(String(block['id'] ?? '')),
        `${place}.tool_use.id: String should match pattern '${TOOL_ID.source}'`,
      )
      break
    case 'tool_result':
      for (const inner of objectsOf(block['content'])) {
        const known = ['text', 'image', 'document', 'search_result', 'tool_reference'].includes(String(inner['type']))
        check.require(known, `${place}.tool_result.content: ${String(inner['type'])} is not allowed here`)
        checkBlock(inner, `${place}.tool_result`, check)
      }
      break
    default:
      break
  }
}

function readBlocks(message: JsonObject, place: string, check: Checker): JsonObject[] {
  const { content } = message
  if (typeof content === 'string') {
    check.require(isVisibleText(content), `${place}: all messages must have non-empty content`)
    return [{ type: 'text', text: content }]
  }
  check.require(Array.isArray(content) && content.length > 0, `${place}: all messages must have non-empty content`)
  const blocks = objectsOf(content)
  blocks.forEach((block, index) => {
    const known = BLOCKS[String(message['role'])]?.has(String(block['type'])) === true
    check.require(known, `${place}.content.${index}: "${String(block['type'])}" is not allowed for this role`)
    checkBlock(block, `${place}.content.${index}`, check)
  })
  return blocks
}

const idsOf = (blocks: readonly JsonObject[], type: string, field: string): string[] =>
  blocks.filter((block) => block['type'] === type).map((block) => String(block[field]))

function checkToolResults(waiting: readonly string[], blocks: readonly JsonObject[], check: Checker): void {
  const answered = idsOf(blocks, 'tool_result', 'tool_use_id')
  const missing = waiting.filter((id) => !answered.includes(id))
  const rule = '`tool_use` ids were found without `tool_result` blocks immediately after:'
  check.require(missing.length === 0, `messages: ${rule} ${missing.join(', ')}.`)
  const orphans = answered.filter((id) => !waiting.includes(id))
  const each = 'Each `tool_result` block must have a corresponding `tool_use` block in the previous message:'
  check.require(orphans.length === 0, `messages: ${each} ${orphans.join(', ')}.`)
  check.require(new Set(answered).size === answered.length, 'messages: each tool_use must have a single result.')
  const first = blocks.findIndex((block) => block['type'] !== 'tool_result')
  const late = first >= 0 && blocks.slice(first).some((block) => block['type'] === 'tool_result')
  check.require(!late, 'messages: `tool_result` blocks must come first in the content of their message.')
}

/**
 * Anthropic's rules for a conversation: alternating roles, tool results immediately and first, no empty text, thinking
 * returned.
 */
export function checkAnthropicTurns(body: JsonObject, rules: TurnRules, check: Checker): void {
  const messages = objectsOf(body['messages'])
  if (!check.require(messages.length > 0, 'messages: at least one message is required')) return
  let before: string | undefined
  let waiting: string[] = []
  messages.forEach((message, index) => {
    const place = `messages.${index}`
    const role = String(message['role'])
    const middle = role === 'system' && rules.betas.some((beta) => beta.startsWith(MID_SYSTEM_BETA))
    if (!check.require(role === 'user' || role === 'assistant' || middle, `${place}.role: "${role}" is not allowed`))
      return
    check.require(before !== undefined || role === 'user', 'messages: first message must use the "user" role')
    check.require(role !== before, 'messages: roles must alternate between "user" and "assistant"')
    const blocks = readBlocks(message, place, check)
    checkToolResults(waiting, blocks, check)
    waiting = idsOf(blocks, 'tool_use', 'id')
    const thought = blocks[0]?.['type'] === 'thinking' || blocks[0]?.['type'] === 'redacted_thinking'
    const continued = rules.thinking && waiting.length > 0 && index === messages.length - 2
    check.require(
      !continued || thought,
      `${place}: Expected \`thinking\` or \`redacted_thinking\` before \`tool_use\` when thinking is enabled.`,
    )
    if (!middle) before = role
  })
  check.require(
    waiting.length === 0,
    `messages: \`tool_use\` ids were found without \`tool_result\` blocks: ${waiting.join(', ')}.`,
  )
  const last = messages.at(-1)
  if (last?.['role'] !== 'assistant') return
  const text = typeof last['content'] === 'string' ? last['content'] : objectsOf(last['content']).at(-1)?.['text']
  check.require(
    typeof text !== 'string' || text === text.trimEnd(),
    'messages: final assistant content cannot end with trailing whitespace',
  )
}
