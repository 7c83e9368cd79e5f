import type { ProviderEntry } from '../contract/provider.ts'

/** Gateways that resell other vendors' models; model ids keep the vendor's prefix. */
export const GATEWAY_PROVIDERS: readonly ProviderEntry[] = [
  {
    id: 'openrouter',
    name: 'OpenRouter',
    origin: 'https://openrouter.ai',
    apis: [
      { dialect: 'chat', base: '/api/v1', path: '/chat/completions' },
      { dialect: 'responses', base: '/api/v1', path: '/responses', optional: true },
      { dialect: 'messages', base: '/api/v1', path: '/messages', optional: true },
    ],
    auth: 'bearer',
    env: ['OPENROUTER_API_KEY'],
    families: ['openai'],
  },
  {
    id: 'vercel',
    name: 'Vercel AI Gateway',
    aliases: ['ai_gateway', 'vercel_ai_gateway'],
    origin: 'https://ai-gateway.vercel.sh',
    apis: [
      { dialect: 'chat', base: '/v1', path: '/chat/completions' },
      { dialect: 'messages', base: '/v1', path: '/messages' },
      { dialect: 'responses', base: '/v1', path: '/responses' },
    ],
    auth: 'bearer',
    env: ['AI_GATEWAY_API_KEY'],
    families: ['openai'],
    embeddings: '/embeddings',
  },
  {
    id: 'digitalocean',
    name: 'DigitalOcean',
    aliases: ['do', 'do_ai'],
    origin: 'https://inference.do-ai.run',
    apis: [{ dialect: 'chat', base: '/v1', path: '/chat/completions' }],
    auth: 'bearer',
    env: ['DO_API_KEY'],
    vendor: 'digitalocean',
  },
  {
    id: 'edenai',
    name: 'Eden AI',
    aliases: ['eden', 'eden_ai'],
    origin: 'https://api.edenai.run',
    apis: [{ dialect: 'chat', base: '/v3', path: '/chat/completions' }],
    auth: 'bearer',
    env: ['EDENAI_API_KEY'],
    families: ['openai'],
  },
  {
    id: 'github',
    name: 'GitHub Models',
    aliases: ['github_models', 'github-models'],
    origin: 'https://models.github.ai',
    apis: [{ dialect: 'chat', base: '/inference', path: '/chat/completions' }],
    auth: 'bearer',
    env: ['GITHUB_TOKEN'],
    families: ['openai'],
    embeddings: '/embeddings',
  },
]
