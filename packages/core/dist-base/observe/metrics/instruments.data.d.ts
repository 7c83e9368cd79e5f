/** How an instrument adds up: counters grow, levels go up and down, gauges are set, histograms spread. */
export type InstrumentKind = 'counter' | 'level' | 'gauge' | 'histogram';
export interface InstrumentEntry {
    kind: InstrumentKind;
    unit: string;
    description: string;
    /** Upper bounds, for histograms. */
    buckets?: readonly number[];
}
/** Every metric. Names and buckets of `gen_ai.*` are those of OpenTelemetry's GenAI conventions; the others are ours. */
export declare const INSTRUMENTS: {
    readonly 'gen_ai.client.token.usage': {
        readonly kind: 'histogram';
        readonly unit: '{token}';
        readonly description: 'Tokens of a model answer, by type.';
        readonly buckets: number[];
    };
    readonly 'gen_ai.client.operation.duration': {
        readonly kind: 'histogram';
        readonly unit: 's';
        readonly description: 'One call of a model, to the end of its answer.';
        readonly buckets: number[];
    };
    readonly 'gen_ai.client.operation.time_to_first_chunk': {
        readonly kind: 'histogram';
        readonly unit: 's';
        readonly description: 'From the call of a model to the first chunk of its stream.';
        readonly buckets: number[];
    };
    readonly 'gen_ai.client.operation.time_per_output_chunk': {
        readonly kind: 'histogram';
        readonly unit: 's';
        readonly description: 'Between two chunks of a stream, on average.';
        readonly buckets: number[];
    };
    readonly 'gen_ai.workflow.duration': {
        readonly kind: 'histogram';
        readonly unit: 's';
        readonly description: 'A request that agents answered, to the end of its answer.';
        readonly buckets: number[];
    };
    readonly 'gen_ai.invoke_agent.duration': {
        readonly kind: 'histogram';
        readonly unit: 's';
        readonly description: 'One call of an agent, to its last chunk.';
        readonly buckets: number[];
    };
    readonly 'gen_ai.execute_tool.duration': {
        readonly kind: 'histogram';
        readonly unit: 's';
        readonly description: 'From the answer that asks for a tool to the request that brings its result; of traced requests.';
        readonly buckets: number[];
    };
    readonly 'plano.requests': {
        readonly kind: 'counter';
        readonly unit: '{request}';
        readonly description: 'Settled requests.';
    };
    readonly 'plano.request.duration': {
        readonly kind: 'histogram';
        readonly unit: 's';
        readonly description: 'A request, to the end of its answer.';
        readonly buckets: number[];
    };
    readonly 'plano.requests.active': {
        readonly kind: 'level';
        readonly unit: '{request}';
        readonly description: 'Requests under way.';
    };
    readonly 'plano.streams.active': {
        readonly kind: 'level';
        readonly unit: '{stream}';
        readonly description: 'Streamed requests under way.';
    };
    readonly 'plano.decisions': {
        readonly kind: 'counter';
        readonly unit: '{decision}';
        readonly description: 'Decisions by the stage that answered.';
    };
    readonly 'plano.decision.confidence': {
        readonly kind: 'histogram';
        readonly unit: '1';
        readonly description: 'Confidence of decisions.';
        readonly buckets: number[];
    };
    readonly 'plano.decision.duration': {
        readonly kind: 'histogram';
        readonly unit: 's';
        readonly description: 'Time that deciding took.';
        readonly buckets: number[];
    };
    readonly 'plano.attempts': {
        readonly kind: 'counter';
        readonly unit: '{attempt}';
        readonly description: 'Calls of agents and models by outcome, once their answers have ended.';
    };
    readonly 'plano.continuations': {
        readonly kind: 'counter';
        readonly unit: '{continuation}';
        readonly description: 'Broken streams that another model went on with.';
    };
    readonly 'plano.breaker.state': {
        readonly kind: 'gauge';
        readonly unit: '1';
        readonly description: 'Circuit breaker of an instance: 0 closed, 1 half-open, 2 open.';
    };
    readonly 'plano.breaker.transitions': {
        readonly kind: 'counter';
        readonly unit: '{transition}';
        readonly description: 'Changes of circuit breakers.';
    };
    readonly 'plano.upstream.active': {
        readonly kind: 'gauge';
        readonly unit: '{call}';
        readonly description: 'Calls under way at an instance.';
    };
    readonly 'plano.upstream.queued': {
        readonly kind: 'gauge';
        readonly unit: '{call}';
        readonly description: 'Calls that wait for a place at an instance.';
    };
    readonly 'plano.filter.verdicts': {
        readonly kind: 'counter';
        readonly unit: '{verdict}';
        readonly description: 'What filters decided.';
    };
    readonly 'plano.filter.duration': {
        readonly kind: 'histogram';
        readonly unit: 's';
        readonly description: 'Time that a filter took.';
        readonly buckets: number[];
    };
    readonly 'plano.cost': {
        readonly kind: 'counter';
        readonly unit: 'USD';
        readonly description: 'Cost of answers whose price is known.';
    };
    readonly 'plano.response_cache': {
        readonly kind: 'counter';
        readonly unit: '{request}';
        readonly description: 'Requests by what the response cache did.';
    };
    readonly 'plano.signals': {
        readonly kind: 'counter';
        readonly unit: '{signal}';
        readonly description: 'Behaviour signals by type.';
    };
    readonly 'plano.conversation.score': {
        readonly kind: 'histogram';
        readonly unit: '1';
        readonly description: 'Quality of conversations after an exchange, 0 to 100.';
        readonly buckets: number[];
    };
    readonly 'plano.warnings': {
        readonly kind: 'counter';
        readonly unit: '{warning}';
        readonly description: 'Warnings by code.';
    };
    readonly 'plano.reloads': {
        readonly kind: 'counter';
        readonly unit: '{reload}';
        readonly description: 'Changes of the configuration, by success.';
    };
};
export type InstrumentName = keyof typeof INSTRUMENTS;
//# sourceMappingURL=instruments.data.d.ts.map