/** Agents and models that are code of the application. */
export { callAgentCode } from './call-agent-code.ts'
export { callCodeModel } from './call-code-model.ts'
