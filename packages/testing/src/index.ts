export type {
  AgentReply,
  GrowingReply,
  ScriptedAgent,
  ScriptedAgentOptions,
  ScriptedTurn,
} from './agent/create-scripted-agent.ts'
export { createScriptedAgent } from './agent/create-scripted-agent.ts'
export type { SpokenMessage } from './agent/read-conversation.ts'
export type { VirtualClock } from './clock/create-virtual-clock.ts'
export { createVirtualClock } from './clock/create-virtual-clock.ts'
export type { Fault, FaultKind } from './fault/fault.ts'
export { formatFault, parseFault } from './fault/parse-fault.ts'
export type { ProviderScript, ScriptedProvider, ScriptedProviderOptions } from './provider/create-scripted-provider.ts'
export { createScriptedProvider } from './provider/create-scripted-provider.ts'
export type { ProviderEndpoint } from './provider/read-route.ts'
export type {
  ErrorReply,
  FaultScript,
  FramesReply,
  JsonReply,
  ReplyEnvelope,
  ScriptedReply,
  ScriptedRequest,
} from './provider/scripted-reply.ts'
export type { RecordedRequest, RequestRecorder, RequestState } from './server/recorded-request.ts'
export { collectText } from './sse/collect-text.ts'
export type { ServerSentEvent } from './sse/read-sse.ts'
export { readSse } from './sse/read-sse.ts'
export type { AwsCredentials } from './strict/auth/verify-signature.ts'
export type { ScriptedTransport, ScriptedTransportOptions } from './transport/create-scripted-transport.ts'
export { createScriptedTransport } from './transport/create-scripted-transport.ts'
export type { ScriptedError } from './wire/api-writer.ts'
export type { ContentReply, ScriptedFinish, ScriptedToolCall, ScriptedUsage } from './wire/content-reply.ts'
export type { ProviderApi, WireFrame } from './wire/wire-answer.ts'
