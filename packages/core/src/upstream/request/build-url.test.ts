import { describe, expect, test } from 'vitest'
import { modelProviderSchema } from '../../config/schema/model.ts'
import type { ClientDialect, Dialect } from '../../contract/wire/dialect.ts'
import { createModelDirectory } from '../models/model-directory.ts'
import { buildOperationUrl, buildPassthroughUrl, buildUrl } from './build-url.ts'

function targetOf(entry: Record<string, unknown>, env: Record<string, string> = {}) {
  const config = { model_providers: [modelProviderSchema.parse(entry)], model_aliases: {} }
  const [target] = createModelDirectory(config, env).targets
  if (target === undefined) throw new Error('no target')
  return target
}

interface Row {
  model: string
  base?: string
  client?: ClientDialect
  dialect?: Dialect
  stream?: boolean
  more?: Record<string, unknown>
  env?: Record<string, string>
  url: string
}

function urlOf(row: Row): string {
  const target = targetOf(
    { model: row.model, ...(row.base === undefined ? {} : { base_url: row.base }), ...row.more },
    row.env,
  )
  const dialect = row.dialect ?? target.dialectFor(row.client ?? 'chat')
  return buildUrl(target, { dialect, stream: row.stream ?? false, baseUrl: target.instances[0]?.url })
}

const AZURE = { resource: 'res' }
const HOST = 'https://gateway.test'

const rows: Row[] = [
  { model: 'openai/gpt-4o', url: 'https://api.openai.com/v1/chat/completions' },
  { model: 'openai/gpt-4o', client: 'messages', url: 'https://api.openai.com/v1/chat/completions' },
  { model: 'openai/gpt-4o', client: 'responses', url: 'https://api.openai.com/v1/responses' },
  { model: 'openai/gpt-4o', base: HOST, url: `${HOST}/v1/chat/completions` },
  { model: 'openai/gpt-4o', base: `${HOST}/`, url: `${HOST}/v1/chat/completions` },
  { model: 'openai/gpt-4o', base: `${HOST}/v1`, url: `${HOST}/v1/chat/completions` },
  { model: 'openai/gpt-4o', base: `${HOST}/v1/`, url: `${HOST}/v1/chat/completions` },
  { model: 'openai/gpt-4o', base: `${HOST}/v1/chat/completions`, url: `${HOST}/v1/chat/completions` },
  { model: 'openai/gpt-4o', base: `${HOST}/custom/api/v2`, url: `${HOST}/custom/api/v2/chat/completions` },
  {
    model: 'openai/gpt-4o',
    base: `${HOST}/custom/api/v2`,
    client: 'responses',
    url: `${HOST}/custom/api/v2/responses`,
  },
  { model: 'groq/llama', url: 'https://api.groq.com/openai/v1/chat/completions' },
  { model: 'groq/llama', client: 'messages', url: 'https://api.groq.com/openai/v1/chat/completions' },
  { model: 'groq/llama', client: 'responses', url: 'https://api.groq.com/openai/v1/chat/completions' },
  {
    model: 'groq/llama',
    base: 'https://api.groq.com/openai/v1',
    url: 'https://api.groq.com/openai/v1/chat/completions',
  },
  { model: 'groq/llama', base: 'https://api.groq.com/openai', url: 'https://api.groq.com/openai/v1/chat/completions' },
  { model: 'groq/llama', base: 'https://api.groq.com', url: 'https://api.groq.com/openai/v1/chat/completions' },
  { model: 'groq/llama', base: `${HOST}/proxy`, url: `${HOST}/proxy/v1/chat/completions` },
  { model: 'groq/llama', base: `${HOST}/proxy/v2`, url: `${HOST}/proxy/v2/chat/completions` },
  { model: 'qwen/qwen-max', url: 'https://dashscope.aliyuncs.com/compatible-mode/v1/chat/completions' },
  { model: 'zhipu/glm-4.6', url: 'https://open.bigmodel.cn/api/paas/v4/chat/completions' },
  { model: 'zhipu/glm-4.6', client: 'messages', url: 'https://open.bigmodel.cn/api/paas/v4/chat/completions' },
  { model: 'zhipu/glm-4.6', base: `${HOST}/api/coding/paas/v4`, url: `${HOST}/api/coding/paas/v4/chat/completions` },
  { model: 'zhipu/glm-4.6', base: `${HOST}/api/coding/paas/v4/`, url: `${HOST}/api/coding/paas/v4/chat/completions` },
  { model: 'zhipu/glm-4.6', base: `${HOST}//api/coding/paas/v4//`, url: `${HOST}/api/coding/paas/v4/chat/completions` },
  {
    model: 'moonshotai/kimi-k2',
    client: 'messages',
    base: `${HOST}/coding/v1`,
    url: `${HOST}/coding/v1/chat/completions`,
  },
  {
    model: 'kimi_code/kimi-for-coding',
    base: 'https://api.kimi.com/coding',
    url: 'https://api.kimi.com/coding/v1/chat/completions',
  },
  { model: 'perplexity/sonar', url: 'https://api.perplexity.ai/chat/completions' },
  { model: 'perplexity/sonar', base: 'https://api.perplexity.ai', url: 'https://api.perplexity.ai/chat/completions' },
  {
    model: 'azure_openai/gpt-4',
    env: { AZURE_RESOURCE_NAME: AZURE.resource },
    url: 'https://res.openai.azure.com/openai/deployments/gpt-4/chat/completions?api-version=2025-01-01-preview',
  },
  {
    model: 'azure_openai/gpt-4',
    base: 'https://res.openai.azure.com',
    client: 'responses',
    url: 'https://res.openai.azure.com/openai/deployments/gpt-4/chat/completions?api-version=2025-01-01-preview',
  },
  {
    model: 'azure_openai/gpt-4',
    base: 'https://res.openai.azure.com/openai',
    more: { api_version: '2024-10-21' },
    url: 'https://res.openai.azure.com/openai/deployments/gpt-4/chat/completions?api-version=2024-10-21',
  },
  {
    model: 'azure_openai/gpt-4',
    base: 'https://res.openai.azure.com/openai/deployments/my-gpt4?api-version=2024-06-01',
    url: 'https://res.openai.azure.com/openai/deployments/my-gpt4/chat/completions?api-version=2024-06-01',
  },
  {
    model: 'azure_openai/gpt-4-deployment',
    base: `${HOST}/custom/azure/path`,
    url: `${HOST}/custom/azure/path/gpt-4-deployment/chat/completions?api-version=2025-01-01-preview`,
  },
  {
    model: 'azure_openai/gpt-4',
    base: 'https://res.openai.azure.com/openai/v1/',
    url: 'https://res.openai.azure.com/openai/v1/chat/completions',
  },
  {
    model: 'azure_openai/gpt-4',
    base: 'https://res.openai.azure.com/openai/v1',
    client: 'responses',
    url: 'https://res.openai.azure.com/openai/v1/responses',
  },
  {
    model: 'azure_openai/gpt-4',
    base: 'https://res.openai.azure.com',
    client: 'responses',
    more: { api_version: 'v1' },
    url: 'https://res.openai.azure.com/openai/v1/responses',
  },
  { model: 'anthropic/claude-sonnet-4-5', client: 'messages', url: 'https://api.anthropic.com/v1/messages' },
  { model: 'anthropic/claude-sonnet-4-5', client: 'chat', url: 'https://api.anthropic.com/v1/messages' },
  { model: 'anthropic/claude', client: 'messages', base: `${HOST}/api/v2`, url: `${HOST}/api/v2/messages` },
  { model: 'anthropic/claude', client: 'messages', base: HOST, url: `${HOST}/v1/messages` },
  { model: 'anthropic/claude', dialect: 'chat', url: 'https://api.anthropic.com/v1/chat/completions' },
  {
    model: 'gemini/gemini-2.5-pro',
    url: 'https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-pro:generateContent',
  },
  {
    model: 'google/gemini-2.5-pro',
    stream: true,
    base: 'https://generativelanguage.googleapis.com/v1beta',
    url: 'https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-pro:streamGenerateContent?alt=sse',
  },
  {
    model: 'gemini/tunedModels/mine',
    url: 'https://generativelanguage.googleapis.com/v1beta/tunedModels/mine:generateContent',
  },
  {
    model: 'gemini/gemini-2.5-pro',
    dialect: 'chat',
    url: 'https://generativelanguage.googleapis.com/v1beta/openai/chat/completions',
  },
  {
    model: 'gemini/gemini-2.5-pro',
    base: 'https://generativelanguage.googleapis.com/v1beta/openai/',
    url: 'https://generativelanguage.googleapis.com/v1beta/openai/chat/completions',
  },
  {
    model: 'vertex/gemini-2.5-pro',
    more: { project: 'p1', region: 'europe-west4' },
    url: 'https://europe-west4-aiplatform.googleapis.com/v1/projects/p1/locations/europe-west4/publishers/google/models/gemini-2.5-pro:generateContent',
  },
  {
    model: 'vertex/gemini-3-pro',
    stream: true,
    more: { project: 'p1', region: 'global' },
    url: 'https://aiplatform.googleapis.com/v1/projects/p1/locations/global/publishers/google/models/gemini-3-pro:streamGenerateContent?alt=sse',
  },
  {
    model: 'vertex/claude-sonnet-4-5@20250929',
    stream: true,
    more: { project: 'p1', region: 'us-east5' },
    url: 'https://us-east5-aiplatform.googleapis.com/v1/projects/p1/locations/us-east5/publishers/anthropic/models/claude-sonnet-4-5%4020250929:streamRawPredict',
  },
  {
    model: 'amazon_bedrock/us.amazon.nova-pro-v1:0',
    client: 'messages',
    more: { region: 'eu-west-1' },
    url: 'https://bedrock-runtime.eu-west-1.amazonaws.com/model/us.amazon.nova-pro-v1%3A0/converse',
  },
  {
    model: 'bedrock/arn:aws:bedrock:us-east-1:1:inference-profile/x',
    stream: true,
    base: 'https://bedrock-runtime.us-east-1.amazonaws.com',
    url: 'https://bedrock-runtime.us-east-1.amazonaws.com/model/arn%3Aaws%3Abedrock%3Aus-east-1%3A1%3Ainference-profile%2Fx/converse-stream',
  },
  { model: 'amazon/x', base: `${HOST}/p`, url: `${HOST}/p/model/x/converse` },
  { model: 'ollama/llama3.2:3b', base: 'http://localhost:11434', url: 'http://localhost:11434/v1/chat/completions' },
  {
    model: 'deepseek/deepseek-chat',
    base: 'https://api.deepseek.com/anthropic',
    client: 'messages',
    url: 'https://api.deepseek.com/anthropic/v1/messages',
  },
  {
    model: 'deepseek/deepseek-chat',
    base: 'https://api.deepseek.com',
    client: 'messages',
    url: 'https://api.deepseek.com/v1/chat/completions',
  },
  { model: 'deepseek/deepseek-chat', more: { api: 'messages' }, url: 'https://api.deepseek.com/anthropic/v1/messages' },
  {
    model: 'house/m',
    base: `${HOST}/v1`,
    more: { provider_interface: 'openai' },
    client: 'responses',
    url: `${HOST}/v1/chat/completions`,
  },
  { model: 'house/m', base: HOST, more: { provider_interface: 'anthropic' }, url: `${HOST}/v1/messages` },
  { model: 'house/m', base: HOST, more: { api: 'messages' }, url: `${HOST}/v1/messages` },
  { model: 'openrouter/openai/gpt-4o', client: 'responses', url: 'https://openrouter.ai/api/v1/chat/completions' },
  {
    model: 'openrouter/openai/gpt-4o',
    base: 'https://openrouter.ai/api/v1',
    client: 'messages',
    url: 'https://openrouter.ai/api/v1/chat/completions',
  },
]

describe('the address of a call', () => {
  test.each(rows)('$model as $client $dialect at $base gives $url', (row) => {
    expect(urlOf(row)).toBe(row.url)
  })

  test('names a placeholder without a value', () => {
    const target = targetOf({ model: 'vertex/gemini-2.5-pro' })
    expect(() => buildUrl(target, { dialect: 'gemini' })).toThrow('needs a project')
  })

  test.each([
    { model: 'gemini/..', dialect: 'gemini' },
    { model: 'gemini/../v1/files', dialect: 'gemini' },
    { model: 'gemini/a/./b', dialect: 'gemini' },
    { model: 'gemini/http://169.254.169.254/x', dialect: 'gemini' },
    { model: 'amazon_bedrock/..', dialect: 'converse' },
    { model: 'azure_openai/.', dialect: 'chat' },
    { model: 'azure_openai/../../admin', dialect: 'chat' },
    { model: 'amazon_bedrock/a\\..\\b', dialect: 'converse' },
  ] as const)('refuses $model, which would change the path', ({ model, dialect }) => {
    const target = targetOf({ model, base_url: HOST })
    expect(() => buildUrl(target, { dialect, baseUrl: HOST })).toThrow('cannot be part of a URL')
  })

  test.each([
    ['tunedModels/a?key=b#c', `${HOST}/v1beta/tunedModels/a%3Fkey%3Db%23c:generateContent`],
    ['a\ud800', `${HOST}/v1beta/models/a%EF%BF%BD:generateContent`],
    ['..a', `${HOST}/v1beta/models/..a:generateContent`],
  ])('keeps the model %j within the path', (model, url) => {
    expect(buildUrl(targetOf({ model: `gemini/${model}`, base_url: HOST }), { dialect: 'gemini', baseUrl: HOST })).toBe(
      url,
    )
  })

  test('refuses an address that is not http', () => {
    const target = targetOf({ model: 'openai/gpt-4o', base_url: 'ftp://x' })
    expect(() => buildUrl(target, { dialect: 'chat', baseUrl: 'ftp://x' })).toThrow('not an http or https address')
  })
})

describe('the address of another operation', () => {
  test('puts embeddings and token counting next to the inference path', () => {
    expect(buildOperationUrl(targetOf({ model: 'openai/e' }), 'embeddings')).toBe(
      'https://api.openai.com/v1/embeddings',
    )
    expect(buildOperationUrl(targetOf({ model: 'anthropic/c' }), 'count-tokens')).toBe(
      'https://api.anthropic.com/v1/messages/count_tokens',
    )
    expect(buildOperationUrl(targetOf({ model: 'anthropic/c' }), 'embeddings')).toBeUndefined()
  })

  test('uses the compatible path for Gemini’s embeddings', () => {
    expect(buildOperationUrl(targetOf({ model: 'gemini/e' }), 'embeddings')).toBe(
      'https://generativelanguage.googleapis.com/v1beta/openai/embeddings',
    )
  })

  test('replaces our version by the provider’s base in a passthrough path', () => {
    expect(buildPassthroughUrl(targetOf({ model: 'groq/x' }), '/v1/audio/speech?a=1')).toBe(
      'https://api.groq.com/openai/v1/audio/speech?a=1',
    )
  })
})
