/**
 * Names of span attributes. OpenTelemetry's GenAI conventions are still in development, so their names are kept here by
 * version and nowhere else. Plano's names are added for dashboards that use them.
 */
interface GenAiNames {
  operation: string
  provider: string
  requestModel: string
  requestStream: string | undefined
  temperature: string
  topP: string
  topK: string
  maxTokens: string
  frequencyPenalty: string
  presencePenalty: string
  seed: string
  responseId: string
  responseModel: string
  finishReasons: string
  inputTokens: string
  outputTokens: string
  cacheReadTokens: string | undefined
  cacheWriteTokens: string | undefined
  reasoningTokens: string | undefined
  timeToFirstChunk: string | undefined
  conversation: string
  agentId: string
  agentName: string
  workflow: string | undefined
  inputMessages: string
  outputMessages: string
  systemInstructions: string | undefined
  tokenType: string
  toolName: string
  toolCallId: string
  toolType: string
  toolArguments: string
  toolResult: string
  dimensions: string | undefined
  encodingFormats: string | undefined
  choiceCount: string | undefined
  outputType: string | undefined
  reasoningLevel: string | undefined
  previousResponse: string | undefined
  tokenModality: string
  /** Whether spans in this process have the agent's id in addition to its name. */
  innerAgentId: boolean
  /** Whether spans of model calls have the conversation id, and not only the request span. */
  callConversation: boolean
  /** Whether metrics separate inference from embeddings and count tokens by type. */
  splitMetrics: boolean
}

const LATEST: GenAiNames = {
  operation: 'gen_ai.operation.name',
  provider: 'gen_ai.provider.name',
  requestModel: 'gen_ai.request.model',
  requestStream: 'gen_ai.request.stream',
  temperature: 'gen_ai.request.temperature',
  topP: 'gen_ai.request.top_p',
  topK: 'gen_ai.request.top_k',
  maxTokens: 'gen_ai.request.max_tokens',
  frequencyPenalty: 'gen_ai.request.frequency_penalty',
  presencePenalty: 'gen_ai.request.presence_penalty',
  seed: 'gen_ai.request.seed',
  responseId: 'gen_ai.response.id',
  responseModel: 'gen_ai.response.model',
  finishReasons: 'gen_ai.response.finish_reasons',
  inputTokens: 'gen_ai.usage.input_tokens',
  outputTokens: 'gen_ai.usage.output_tokens',
  cacheReadTokens: 'gen_ai.usage.cache_read.input_tokens',
  cacheWriteTokens: 'gen_ai.usage.cache_write.input_tokens',
  reasoningTokens: 'gen_ai.usage.reasoning.output_tokens',
  timeToFirstChunk: 'gen_ai.response.time_to_first_chunk',
  conversation: 'gen_ai.conversation.id',
  agentId: 'gen_ai.agent.id',
  agentName: 'gen_ai.agent.name',
  workflow: 'gen_ai.agent.name',
  inputMessages: 'gen_ai.input.messages',
  outputMessages: 'gen_ai.output.messages',
  systemInstructions: 'gen_ai.system_instructions',
  tokenType: 'gen_ai.token.type',
  toolName: 'gen_ai.tool.name',
  toolCallId: 'gen_ai.tool.call.id',
  toolType: 'gen_ai.tool.type',
  toolArguments: 'gen_ai.tool.call.arguments',
  toolResult: 'gen_ai.tool.call.result',
  dimensions: 'gen_ai.embeddings.dimension.count',
  encodingFormats: 'gen_ai.request.encoding_formats',
  choiceCount: 'gen_ai.request.choice.count',
  outputType: 'gen_ai.output.type',
  reasoningLevel: 'gen_ai.request.reasoning.level',
  previousResponse: 'gen_ai.request.previous_response.id',
  tokenModality: 'gen_ai.token.modality',
  innerAgentId: false,
  callConversation: true,
  splitMetrics: true,
}

const V1_41: GenAiNames = {
  ...LATEST,
  cacheWriteTokens: 'gen_ai.usage.cache_creation.input_tokens',
  workflow: 'gen_ai.workflow.name',
  reasoningLevel: undefined,
  previousResponse: undefined,
  innerAgentId: true,
  callConversation: false,
  splitMetrics: false,
}

export const GEN_AI_NAMES = {
  /** v0.1.0 of the GenAI conventions, the first in their own repository. */
  latest: LATEST,
  /** The last version within OpenTelemetry's general conventions. */
  'v1.41': V1_41,
  /** The last version before the provider attribute was renamed. */
  'v1.36': {
    ...V1_41,
    provider: 'gen_ai.system',
    requestStream: undefined,
    systemInstructions: undefined,
    cacheReadTokens: undefined,
    cacheWriteTokens: undefined,
    reasoningTokens: undefined,
    timeToFirstChunk: undefined,
    workflow: undefined,
    dimensions: undefined,
    choiceCount: undefined,
    outputType: undefined,
  },
} as const satisfies Record<string, GenAiNames>

/** Version of the GenAI conventions for spans and metrics. */
export type ConventionVersion = keyof typeof GEN_AI_NAMES
export type AttributeNames = GenAiNames

/** Names outside of GenAI: HTTP and errors by the stable conventions, then Plano's, then our own. */
export const NAMES = {
  method: 'http.request.method',
  status: 'http.response.status_code',
  path: 'url.path',
  scheme: 'url.scheme',
  route: 'http.route',
  serverAddress: 'server.address',
  serverPort: 'server.port',
  errorType: 'error.type',
  llmModel: 'llm.model',
  llmProvider: 'llm.provider',
  llmStreaming: 'llm.is_streaming',

  llmFirstToken: 'llm.time_to_first_token',
  llmPromptTokens: 'llm.usage.prompt_tokens',
  llmCompletionTokens: 'llm.usage.completion_tokens',
  llmTotalTokens: 'llm.usage.total_tokens',
  llmCachedTokens: 'llm.usage.cached_input_tokens',
  llmCacheWriteTokens: 'llm.usage.cache_creation_tokens',
  llmReasoningTokens: 'llm.usage.reasoning_tokens',
  llmCost: 'llm.usage.total_cost_usd',
  selectionListener: 'selection.listener',
  selectionAgents: 'selection.agents',
  selectionAgentCount: 'selection.agent_count',
  selectionMs: 'selection.determination_ms',
  modelRequested: 'model.requested',
  routeModel: 'route.selected_model',
  routingMs: 'routing.determination_ms',
  routingStrategy: 'routing.strategy',
  routingFallback: 'routing.is_fallback',
  routingReason: 'routing.selection_reason',
  session: 'plano.session_id',
  cacheWarm: 'plano.cache.warm',
  cacheIdle: 'plano.cache.idle_ms',
  sessionCost: 'plano.session.total_cost_in_usd',
  sessionBaseline: 'plano.session.baseline_in_usd',
  sessionSpend: 'plano.session.switch_spend_in_usd',
  sessionOverhead: 'plano.session.overhead_pct',
  sessionSwitches: 'plano.session.switches',
  switchCost: 'plano.switch.cost_in_usd',
  switchCeiling: 'plano.switch.overhead_ceiling_in_usd',
  switchWarmTokens: 'plano.switch.candidate_warm_tokens',
  switchDecision: 'plano.switch.decision',
  switchOtherRoute: 'plano.switch.counterfactual_route',
  routeName: 'plano.route.name',
  routingSkipped: 'plano.routing.skipped',
  requestId: 'request_id',
  agentId: 'agent_id',
  filterName: 'filter_name',
  tenant: 'plano.tenant',
  dialect: 'plano.dialect',
  outcome: 'plano.outcome',
  upstream: 'plano.upstream',
  responseCache: 'plano.response_cache',
  estimated: 'plano.usage.estimated',
  attempts: 'plano.attempts',
  attempt: 'plano.attempt.number',
  attemptOutcome: 'plano.attempt.outcome',
  attemptNext: 'plano.attempt.next',
  skipReason: 'plano.skip.reason',
  skipWait: 'plano.skip.wait_ms',
  skipNext: 'plano.skip.next',
  skipped: 'plano.skipped',
  continuedBy: 'plano.continuation.by',
  continuedFrom: 'plano.continuation.characters',
  variant: 'plano.variant',
  step: 'plano.step.index',
  shadow: 'plano.shadow',
  decisionId: 'plano.decision.id',
  decisionKind: 'plano.decision.kind',
  decisionModels: 'plano.decision.models',
  decisionStage: 'plano.decision.stage',
  decisionConfidence: 'plano.decision.confidence',
  decisionReason: 'plano.decision.reason',
  decisionCandidates: 'plano.decision.candidates',
  decisionScores: 'plano.decision.scores',
  decisionWhy: 'plano.decision.candidate_reasons',
  decisionStages: 'plano.decision.stages',
  decisionPinned: 'plano.session.pinned',
  decisionSwitched: 'plano.session.switched',
  filterPlace: 'plano.filter.place',
  filterPhase: 'plano.filter.phase',
  filterTarget: 'plano.filter.target',
  filterVerdict: 'plano.filter.verdict',
} as const

/** Provider names of the conventions, where they differ from ours. */
export const PROVIDER_NAMES: Readonly<Record<string, string>> = {
  gemini: 'gcp.gemini',
  vertex: 'gcp.vertex_ai',
  vertex_express: 'gcp.vertex_ai',
  amazon_bedrock: 'aws.bedrock',
  amazon_nova: 'aws.bedrock',
  azure_openai: 'azure.ai.openai',
  azure_ai: 'azure.ai.inference',
  mistral: 'mistral_ai',
  xai: 'x_ai',
  moonshotai: 'moonshot_ai',
  moonshotai_cn: 'moonshot_ai',
}
