import type { ProviderEntry } from '../contract/provider.ts'

/** Servers that people run themselves. */
export const LOCAL_PROVIDERS: readonly ProviderEntry[] = [
  {
    id: 'ollama',
    name: 'Ollama',
    origin: 'http://localhost:11434',
    apis: [
      { dialect: 'chat', base: '/v1', path: '/chat/completions' },
      { dialect: 'responses', base: '/v1', path: '/responses', optional: true },
    ],
    auth: 'bearer',
    env: [],
    keyless: true,
    rules: { maxTokensField: 'max_tokens', systemRole: 'system' },
    embeddings: '/embeddings',
  },
  {
    id: 'openai_compatible',
    name: 'OpenAI-compatible endpoint',
    aliases: ['openai-compatible', 'custom_openai'],
    apis: [
      { dialect: 'chat', base: '/v1', path: '/chat/completions' },
      { dialect: 'responses', base: '/v1', path: '/responses', optional: true },
    ],
    auth: 'bearer',
    env: [],
    keyless: true,
    rules: { maxTokensField: 'max_tokens', systemRole: 'system' },
    embeddings: '/embeddings',
  },
]
