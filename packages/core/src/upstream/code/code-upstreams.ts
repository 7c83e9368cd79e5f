/** Entry point for agents and models in code; loaded on demand. */
export { callAgentCode } from './call-agent-code.ts'
export { callCodeModel } from './call-code-model.ts'
