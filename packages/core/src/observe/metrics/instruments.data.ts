/** Kinds of instruments: counters increase, levels go up and down, gauges are set, histograms have buckets. */
export type InstrumentKind = 'counter' | 'level' | 'gauge' | 'histogram'

export interface InstrumentEntry {
  kind: InstrumentKind
  unit: string
  description: string
  /** Upper bounds, for histograms. */
  buckets?: readonly number[]
}

const SECONDS = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92]
const AGENT_SECONDS = [0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8, 25.6, 51.2, 102.4, 204.8, 409.6]
const WORKFLOW_SECONDS = [1, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200]
const FAST_SECONDS = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5]
const TOKENS = [1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864]
const SHARES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]
const SCORES = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100]

/** Metrics of v0.1.0 of the GenAI conventions, which separate inference from embeddings and count tokens by type. */
const SPLIT = {
  'gen_ai.client.inference.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'One call of a model, to the end of its answer.',
    buckets: SECONDS,
  },
  'gen_ai.client.inference.time_to_first_chunk': {
    kind: 'histogram',
    unit: 's',
    description: 'From the call of a model to the first chunk of its stream.',
    buckets: SECONDS,
  },
  'gen_ai.client.inference.time_per_output_chunk': {
    kind: 'histogram',
    unit: 's',
    description: 'Between two chunks of a stream, on average.',
    buckets: SECONDS,
  },
  'gen_ai.client.inference.usage.input_tokens': {
    kind: 'counter',
    unit: '{token}',
    description: 'Input tokens, cached ones included.',
  },
  'gen_ai.client.inference.usage.output_tokens': {
    kind: 'counter',
    unit: '{token}',
    description: 'Output tokens, those of reasoning included.',
  },
  'gen_ai.client.inference.usage.cache_read.input_tokens': {
    kind: 'counter',
    unit: '{token}',
    description: "Input tokens from the provider's cache.",
  },
  'gen_ai.client.inference.usage.cache_write.input_tokens': {
    kind: 'counter',
    unit: '{token}',
    description: "Input tokens written to the provider's cache.",
  },
  'gen_ai.client.inference.usage.reasoning.output_tokens': {
    kind: 'counter',
    unit: '{token}',
    description: 'Output tokens used for reasoning.',
  },
  'gen_ai.client.inference.operation.input_tokens': {
    kind: 'histogram',
    unit: '{token}',
    description: 'Input tokens of one answer.',
    buckets: TOKENS,
  },
  'gen_ai.client.inference.operation.output_tokens': {
    kind: 'histogram',
    unit: '{token}',
    description: 'Output tokens of one answer.',
    buckets: TOKENS,
  },
  'gen_ai.client.embeddings.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'One call for embeddings.',
    buckets: SECONDS,
  },
  'gen_ai.client.embeddings.operation.input_tokens': {
    kind: 'histogram',
    unit: '{token}',
    description: 'Input tokens of one call for embeddings.',
    buckets: TOKENS,
  },
} as const satisfies Record<string, InstrumentEntry>

/** All metrics. `gen_ai.*` follow OpenTelemetry's GenAI conventions; the others are ours. */
export const INSTRUMENTS = {
  ...SPLIT,
  'gen_ai.client.token.usage': {
    kind: 'histogram',
    unit: '{token}',
    description: 'Tokens of a model answer, by type; v1.41 and before.',
    buckets: TOKENS,
  },
  'gen_ai.client.operation.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'A call of a provider that is neither inference nor embeddings; any call in v1.41 and before.',
    buckets: SECONDS,
  },
  'gen_ai.client.operation.time_to_first_chunk': {
    kind: 'histogram',
    unit: 's',
    description: 'From the call of a model to the first chunk of its stream; v1.41 and before.',
    buckets: SECONDS,
  },
  'gen_ai.client.operation.time_per_output_chunk': {
    kind: 'histogram',
    unit: 's',
    description: 'Between two chunks of a stream, on average; v1.41 and before.',
    buckets: SECONDS,
  },
  'gen_ai.workflow.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'A request that agents answered, to the end of its answer; v1.41.',
    buckets: WORKFLOW_SECONDS,
  },
  'gen_ai.invoke_agent.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'One call of an agent, or a whole request that agents answered, to its last chunk.',
    buckets: AGENT_SECONDS,
  },
  'gen_ai.execute_tool.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'From the answer that asks for a tool to the request that brings its result; of traced requests.',
    buckets: SECONDS,
  },
  'plano.requests': { kind: 'counter', unit: '{request}', description: 'Settled requests.' },
  'plano.request.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'A request, to the end of its answer.',
    buckets: SECONDS,
  },
  'plano.requests.active': { kind: 'level', unit: '{request}', description: 'Running requests.' },
  'plano.streams.active': { kind: 'level', unit: '{stream}', description: 'Running streamed requests.' },
  'plano.decisions': { kind: 'counter', unit: '{decision}', description: 'Decisions by the stage that answered.' },
  'plano.session.switches': {
    kind: 'counter',
    unit: '{decision}',
    description: 'Requests of sessions with a warm prompt cache, by whether their model could change, and why.',
  },
  'plano.decision.confidence': {
    kind: 'histogram',
    unit: '1',
    description: 'Confidence of decisions.',
    buckets: SHARES,
  },
  'plano.decision.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'Time that deciding took.',
    buckets: FAST_SECONDS,
  },
  'plano.attempts': {
    kind: 'counter',
    unit: '{attempt}',
    description: 'Calls of agents and models by outcome, once their answers have ended.',
  },
  'plano.skips': {
    kind: 'counter',
    unit: '{skip}',
    description: 'Upstreams that a request skipped, by reason.',
  },
  'plano.continuations': {
    kind: 'counter',
    unit: '{continuation}',
    description: 'Broken streams that another model continued.',
  },
  'plano.breaker.state': {
    kind: 'gauge',
    unit: '1',
    description: 'Circuit breaker of an instance: 0 closed, 1 half-open, 2 open.',
  },
  'plano.breaker.transitions': { kind: 'counter', unit: '{transition}', description: 'Changes of circuit breakers.' },
  'plano.upstream.active': { kind: 'gauge', unit: '{call}', description: 'Running calls of an instance.' },
  'plano.upstream.queued': {
    kind: 'gauge',
    unit: '{call}',
    description: 'Queued calls of an instance.',
  },
  'plano.filter.verdicts': { kind: 'counter', unit: '{verdict}', description: 'Verdicts of filters.' },
  'plano.filter.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'Time that a filter took.',
    buckets: FAST_SECONDS,
  },
  'plano.cost': { kind: 'counter', unit: 'USD', description: 'Cost of answers whose price is known.' },
  'plano.tenant.requests': { kind: 'counter', unit: '{request}', description: 'Settled requests of a tenant.' },
  'plano.tenant.tokens': { kind: 'counter', unit: '{token}', description: 'Tokens of models that a tenant used.' },
  'plano.tenant.cost': { kind: 'counter', unit: 'USD', description: 'Cost of a tenant, as far as prices are known.' },
  'plano.response_cache': {
    kind: 'counter',
    unit: '{request}',
    description: 'Requests by what the response cache did.',
  },
  'plano.signals': { kind: 'counter', unit: '{signal}', description: 'Behaviour signals by type.' },
  'plano.conversation.score': {
    kind: 'histogram',
    unit: '1',
    description: 'Quality of conversations after an exchange, 0 to 100.',
    buckets: SCORES,
  },
  'plano.warnings': { kind: 'counter', unit: '{warning}', description: 'Warnings by code.' },
  'plano.reloads': { kind: 'counter', unit: '{reload}', description: 'Changes of the configuration, by success.' },
} as const satisfies Record<string, InstrumentEntry>

export type InstrumentName = keyof typeof INSTRUMENTS
