const EXPRESS_4 = { '@types/express': '4.17.25' }
const EXPRESS_5 = { '@types/express': '5.0.6' }

// The oldest LangChain needs the oldest LangGraph packages, because newer ones require a newer core.
const LANGGRAPH_1 = { '@langchain/langgraph': '1.0.0', '@langchain/langgraph-checkpoint': '1.0.0' }
const LLAMAINDEX_LENIENT = {
  '@llamaindex/core':
    'archived: imports `ajv` without depending on it, and constrains schemas of two zod majors with the types of one',
  '@llamaindex/workflow-core': 'archived: declares the same stream class twice, each with private members',
}

const AI_SDK_LENIENT = { '@ai-sdk/provider': 'imports `json-schema` without depending on its types' }

/**
 * Both ends of every peer range, and each major version between them. `probes` names the files of `probes/` to compile
 * and run. `lenient` names third-party packages whose own declarations have errors, with the reason; only errors inside
 * those packages are ignored. `brings` names frameworks that a peer itself depends on.
 */
export const PEER_MATRIX = [
  {
    name: 'express 4.18',
    packages: ['@planojs/express'],
    probes: ['express'],
    peers: { express: '4.18.0', ...EXPRESS_4 },
  },
  {
    name: 'express 4',
    packages: ['@planojs/express'],
    probes: ['express'],
    peers: { express: '^4.18.0', ...EXPRESS_4 },
  },
  {
    name: 'express 5.0',
    packages: ['@planojs/express'],
    probes: ['express'],
    peers: { express: '5.0.0', ...EXPRESS_5 },
  },
  {
    name: 'express 5',
    packages: ['@planojs/express'],
    probes: ['express'],
    peers: { express: '^5.0.0', ...EXPRESS_5 },
  },
  { name: 'koa 2.15', packages: ['@planojs/koa'], probes: ['koa'], peers: { koa: '2.15.0', '@types/koa': '2.15.0' } },
  { name: 'koa 2', packages: ['@planojs/koa'], probes: ['koa'], peers: { koa: '^2.15.0', '@types/koa': '^2.15.0' } },
  { name: 'koa 3.0', packages: ['@planojs/koa'], probes: ['koa'], peers: { koa: '3.0.0', '@types/koa': '3.0.0' } },
  { name: 'koa 3', packages: ['@planojs/koa'], probes: ['koa'], peers: { koa: '^3.0.0', '@types/koa': '^3.0.0' } },
  { name: 'openai 5.0', packages: ['@planojs/openai'], probes: ['openai'], peers: { openai: '5.0.0' } },
  { name: 'openai 5', packages: ['@planojs/openai'], probes: ['openai'], peers: { openai: '^5.0.0' } },
  { name: 'openai 6', packages: ['@planojs/openai'], probes: ['openai'], peers: { openai: '^6.0.0' } },
  { name: 'openai 7', packages: ['@planojs/openai'], probes: ['openai'], peers: { openai: '^7.0.0' } },
  {
    name: 'anthropic 0.60',
    packages: ['@planojs/openai'],
    probes: ['anthropic'],
    peers: { '@anthropic-ai/sdk': '0.60.0' },
  },
  {
    name: 'anthropic 1',
    packages: ['@planojs/openai'],
    probes: ['anthropic'],
    peers: { '@anthropic-ai/sdk': '^1.0.0' },
  },
  {
    name: 'langchain core 1.0',
    packages: ['@planojs/langchain'],
    probes: ['langchain'],
    peers: { '@langchain/core': '1.0.0' },
  },
  {
    name: 'langchain 1.0',
    packages: ['@planojs/langchain'],
    probes: ['langchain', 'create-agent'],
    peers: { '@langchain/core': '1.0.1', langchain: '1.0.1', ...LANGGRAPH_1, zod: '^4.0.0' },
    lenient: { langchain: 'its first versions expect a compiler error where there is none' },
  },
  {
    name: 'langchain newest',
    packages: ['@planojs/langchain'],
    probes: ['langchain', 'create-agent'],
    peers: { '@langchain/core': '^1.0.0', langchain: '^1.0.0', zod: '^4.0.0' },
  },
  {
    name: 'llamaindex 0.12',
    packages: ['@planojs/llamaindex'],
    probes: ['llamaindex'],
    peers: { llamaindex: '^0.12.0', '@llamaindex/core': '^0.6.22', '@llamaindex/workflow': '^1.1.24' },
    lenient: LLAMAINDEX_LENIENT,
  },
  ...['6.0.0', '^6.0.0', '^7.0.0'].map((version) => ({
    name: `ai-sdk ${version}`,
    packages: ['@planojs/ai-sdk'],
    probes: ['ai-sdk'],
    peers: { ai: version, zod: '^4.1.8' },
    lenient: AI_SDK_LENIENT,
  })),
  {
    name: 'ai-sdk 7, zod 3',
    packages: ['@planojs/ai-sdk'],
    probes: ['ai-sdk'],
    peers: { ai: '^7.0.0', zod: '^3.25.76' },
    lenient: AI_SDK_LENIENT,
  },
  ...['0.17.0', '>=0.17 <1'].map((version) => ({
    name: `openai-agents ${version}`,
    packages: ['@planojs/openai-agents'],
    probes: ['openai-agents'],
    peers: { '@openai/agents': version, zod: '^4.0.0' },
    // The SDK depends on the OpenAI client.
    brings: ['openai'],
  })),
]

/** Supported TypeScript versions. */
export const TYPESCRIPT_VERSIONS = ['5.9', '6', '7']

/** Frameworks that an adapter for another framework must not install. */
export const FRAMEWORKS = [
  'express',
  'koa',
  'openai',
  '@anthropic-ai/sdk',
  '@langchain/core',
  'langchain',
  'llamaindex',
  'ai',
  '@openai/agents',
]
