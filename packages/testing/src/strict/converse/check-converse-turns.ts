import { isJsonObject, type JsonObject, objectsOf } from '../../json.ts'
import { isVisibleText } from '../json-checks.ts'
import type { Checker } from '../violation.ts'

const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  user: ['text', 'image', 'document', 'video', 'audio', 'toolResult', 'guardContent', 'cachePoint', 'searchResult'],
  assistant: ['text', 'toolUse', 'reasoningContent', 'cachePoint', 'citationsContent', 'image', 'toolResult'],
}
const IMAGES = new Set(['png', 'jpeg', 'gif', 'webp'])
const DOCUMENTS = new Set(['pdf', 'csv', 'doc', 'docx', 'xls', 'xlsx', 'html', 'txt', 'md'])
const DOCUMENT_NAME = /^[A-Za-z0-9 \-()[\]]+$/
const TOOL_ID = /^[a-zA-Z0-9_.:-]{1,64}$/

function checkMedia(media: JsonObject, formats: ReadonlySet<string>, check: Checker): void {
  check.require(formats.has(String(media['format'])), `The format "${String(media['format'])}" is not supported.`)
  const source = isJsonObject(media['source']) ? media['source'] : {}
  const bytes = source['bytes']
  const coded = typeof bytes === 'string' && bytes !== '' && /^[A-Za-z0-9+/]+=*$/.test(bytes)
  const held =
    coded || source['s3Location'] !== undefined || source['text'] !== undefined || source['content'] !== undefined
  check.require(held, 'A source with base64 bytes or an s3Location is required.')
}

function checkReasoning(content: JsonObject, check: Checker): void {
  const { reasoningText, redactedContent } = content
  const signed = isJsonObject(reasoningText) && isVisibleText(reasoningText['signature'])
  check.require(
    signed || typeof redactedContent === 'string',
    'reasoningContent: a signed reasoningText or redactedContent is required.',
  )
}

function checkResult(result: JsonObject, check: Checker): void {
  const { status } = result
  check.require(
    status === undefined || status === 'success' || status === 'error',
    `toolResult.status: ${String(status)} is unknown.`,
  )
  const content = objectsOf(result['content'])
  check.require(content.length > 0, 'toolResult.content: at least one block is required.')
  for (const block of content) {
    const keys = Object.keys(block)
    const known =
      keys.length === 1 && ['text', 'json', 'image', 'document', 'video', 'searchResult'].includes(keys[0] ?? '')
    check.require(known, `toolResult.content: ${keys.join(', ')} is not one content block.`)
  }
}

function checkBlock(block: JsonObject, role: string, check: Checker): void {
  const keys = Object.keys(block)
  const [key = ''] = keys
  const allowed = BLOCKS[role]?.includes(key) === true
  if (
    !check.require(
      keys.length === 1 && allowed,
      `A ${role} ContentBlock has exactly one known member, not: ${keys.join(', ')}.`,
    )
  )
    return
  const value = block[key]
  if (key === 'text') check.require(isVisibleText(value), 'The text field in the ContentBlock object is blank.')
  if (!isJsonObject(value)) return
  if (key === 'image') checkMedia(value, IMAGES, check)
  if (key === 'document') {
    checkMedia(value, DOCUMENTS, check)
    check.require(
      DOCUMENT_NAME.test(String(value['name'] ?? '')),
      'The document file name can only contain letters, digits, spaces, hyphens, parentheses and square brackets.',
    )
  }
  if (key === 'reasoningContent') checkReasoning(value, check)
  if (key === 'toolResult') checkResult(value, check)
  if (key !== 'toolUse') return
  check.require(isJsonObject(value['input']), 'toolUse.input: a JSON object is required.')
  check.require(TOOL_ID.test(String(value['toolUseId'] ?? '')), `toolUse.toolUseId: must match ${TOOL_ID.source}`)
}

const idsOf = (blocks: readonly JsonObject[], key: string): string[] =>
  blocks
    .map((block) => block[key])
    .filter(isJsonObject)
    .map((value) => String(value['toolUseId']))

function checkResults(waiting: readonly string[], blocks: readonly JsonObject[], check: Checker): void {
  const answered = idsOf(blocks, 'toolResult')
  const missing = waiting.filter((id) => !answered.includes(id))
  check.require(
    missing.length === 0,
    `Expected toolResult blocks at the next message for the following Ids: ${missing.join(', ')}`,
  )
  const excess = answered.filter((id) => !waiting.includes(id))
  check.require(
    excess.length === 0,
    `The toolResult blocks exceed the toolUse blocks of the previous turn: ${excess.join(', ')}`,
  )
}

/**
 * Bedrock's rules for a conversation: user first, strictly alternating roles, no blank text, immediate tool results.
 */
export function checkConverseTurns(body: JsonObject, check: Checker): void {
  const messages = objectsOf(body['messages'])
  if (!check.require(messages.length > 0, 'A conversation must have at least one message.')) return
  const names = new Set<unknown>()
  let before: string | undefined
  let waiting: string[] = []
  let usesTools = false
  messages.forEach((message, index) => {
    const role = String(message['role'])
    check.require(role === 'user' || role === 'assistant', `The role "${role}" is not one of user, assistant.`)
    check.require(index > 0 || role === 'user', 'A conversation must start with a user message.')
    check.require(role !== before, 'A conversation must alternate between user and assistant roles.')
    const blocks = objectsOf(message['content'])
    check.require(blocks.length > 0, `The content field in the Message object at messages.${index} is empty.`)
    for (const block of blocks) {
      checkBlock(block, role, check)
      if (!isJsonObject(block['document'])) continue
      check.require(!names.has(block['document']['name']), 'Document names must be unique.')
      check.require(
        blocks.some((other) => other['text'] !== undefined),
        'A document needs a text block beside it.',
      )
      names.add(block['document']['name'])
    }
    checkResults(waiting, blocks, check)
    waiting = idsOf(blocks, 'toolUse')
    usesTools ||= waiting.length > 0
    before = role
  })
  check.require(waiting.length === 0, `Expected toolResult blocks for the following Ids: ${waiting.join(', ')}`)
  const tooled = !usesTools || isJsonObject(body['toolConfig'])
  check.require(tooled, 'The toolConfig field must be defined when using toolUse and toolResult content blocks.')
  const last = objectsOf(messages.at(-1)?.['content']).at(-1)?.['text']
  const trimmed = before !== 'assistant' || typeof last !== 'string' || last === last.trimEnd()
  check.require(trimmed, 'The final assistant content cannot end with trailing whitespace.')
}
