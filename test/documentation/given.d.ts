// Declarations that the samples of the documentation rely on: the surrounding application and imports of earlier
// samples.

type Loose = ReturnType<typeof JSON.parse>

declare const plano: import('@planojs/core').Plano
declare const config: import('@planojs/core').PlanoConfigInput
declare const createPlano: typeof import('@planojs/core').createPlano
declare const evaluateRouting: typeof import('@planojs/core').evaluateRouting
declare const app: import('express').Express
declare const koa: import('koa')
declare const authenticate: import('express').RequestHandler
declare const createServer: typeof import('node:http').createServer
declare const server: import('node:http').Server
declare const middleware: ReturnType<typeof import('@planojs/express').planoMiddleware>
declare const planoMiddleware: typeof import('@planojs/express').planoMiddleware
declare const planoOpenAI: typeof import('@planojs/openai').planoOpenAI
declare const planoAnthropic: typeof import('@planojs/openai').planoAnthropic
declare const OpenAI: typeof import('openai').OpenAI
declare const AzureOpenAI: typeof import('openai').AzureOpenAI
declare const Anthropic: typeof import('@anthropic-ai/sdk').Anthropic
declare const openai: import('openai').OpenAI
declare const messages: { role: 'user'; content: string }[]
declare const vectors: Float32Array[]
declare const forecast: (question: unknown) => Promise<string>
declare const ca: string
declare const pino: () => import('@planojs/core').Logger

declare const ChatOpenAI: typeof import('@langchain/openai').ChatOpenAI
declare const ChatAnthropic: typeof import('@langchain/anthropic').ChatAnthropic
declare const createAgent: typeof import('langchain').createAgent
declare const PlanoRouter: typeof import('@planojs/langchain').PlanoRouter
declare const RunnableBranch: typeof import('@langchain/core/runnables').RunnableBranch
declare const RunnableSequence: typeof import('@langchain/core/runnables').RunnableSequence
declare const RouterRunnable: typeof import('@langchain/core/runnables').RouterRunnable
type TextRunnable = import('@langchain/core/runnables').Runnable<Loose, string>
type Prompt = import('@langchain/core/prompts').PromptTemplate
declare const chain: Loose
declare const branch: import('@langchain/core/runnables').RunnableBranch
declare const mathChain: TextRunnable
declare const weatherChain: TextRunnable
declare const weatherAgent: TextRunnable
declare const generalChain: TextRunnable
declare const physicsPrompt: Prompt
declare const cookingPrompt: Prompt
declare const generalPrompt: Prompt
declare const llm: import('@langchain/core/language_models/chat_models').BaseChatModel
declare const graph: import('@langchain/core/runnables').Runnable
declare const vectorStore: import('@langchain/core/vectorstores').VectorStore
declare const schema: Record<string, unknown>
declare const tools: []
declare const input: string
declare const question: string
declare const classify: (input: unknown) => Promise<string>
declare const physicsTemplate: string
declare const cookingTemplate: string

declare const Settings: typeof import('llamaindex').Settings
declare const RouterQueryEngine: typeof import('llamaindex').RouterQueryEngine
declare const multiAgent: typeof import('@llamaindex/workflow').multiAgent
declare const PlanoSelector: typeof import('@planojs/llamaindex').PlanoSelector
declare const planoRootAgent: typeof import('@planojs/llamaindex').planoRootAgent
declare const agentFromLlamaIndex: typeof import('@planojs/llamaindex').agentFromLlamaIndex
declare const summaryEngine: import('llamaindex').BaseQueryEngine
declare const factEngine: import('llamaindex').BaseQueryEngine
declare const queryEngine: import('llamaindex').BaseQueryEngine
declare const queryEngineTools: { queryEngine: import('llamaindex').BaseQueryEngine; description: string }[]
declare const weather: import('@llamaindex/workflow').AgentWorkflow
declare const flights: import('@llamaindex/workflow').AgentWorkflow
declare const converter: import('@llamaindex/workflow').AgentWorkflow
declare const workflow: import('@llamaindex/workflow').AgentWorkflow

declare const createScriptedProvider: typeof import('@planojs/testing').createScriptedProvider
declare const expect: typeof import('vitest').expect
declare const GoogleGenAI: typeof import('@google/genai').GoogleGenAI
declare const createOpenAICompatible: typeof import('@ai-sdk/openai-compatible').createOpenAICompatible

// Clients that are not installed here. Only the arguments that come from Plano are checked.
declare const HTTPClient: new (options: { fetcher: typeof plano.fetch }) => Loose
declare const Mistral: new (options: { apiKey: string; serverURL: string; httpClient: Loose }) => Loose
declare const Groq: new (options: { apiKey: string; baseURL: string; maxRetries?: number }) => Loose
declare const Instructor: (options: { client: import('openai').OpenAI; mode: string }) => Loose
declare const MultiPromptChain: { fromLLMAndPrompts(llm: unknown, options: Record<string, string[]>): Loose }
declare module '@opentelemetry/sdk-node' {
  export class NodeSDK {
    start(): void
  }
}
declare module '@openai/agents' {
  export class Runner {
    constructor(options: { modelProvider: import('@openai/agents-core').ModelProvider })
    run(agent: Agent, input: string): Promise<{ finalOutput?: string }>
  }
  export class Agent {
    constructor(options: { name: string; instructions: string; model: string })
  }
}

// As declared by the application's own authentication.
declare namespace Express {
  interface Request {
    user?: { id: string; org: string }
    sessionID: string
  }
}
