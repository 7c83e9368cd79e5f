import type { ProviderEntry } from '../contract/provider.ts'

/** Hosts of open models. */
export const HOSTED_PROVIDERS: readonly ProviderEntry[] = [
  {
    id: 'together_ai',
    name: 'Together AI',
    aliases: ['together', 'together-ai', 'togetherai'],
    origin: 'https://api.together.xyz',
    apis: [{ dialect: 'chat', base: '/v1', path: '/chat/completions' }],
    auth: 'bearer',
    env: ['TOGETHER_API_KEY'],
    embeddings: '/embeddings',
  },
]
