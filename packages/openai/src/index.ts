export { type PlanoAnthropicOptions, planoAnthropic } from './plano-anthropic.ts'
export { type PlanoOpenAIConfig, type PlanoOpenAIOptions, planoOpenAI } from './plano-openai.ts'
export { type Shim, serveShim } from './serve-shim.ts'
