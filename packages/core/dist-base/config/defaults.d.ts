/** What holds where a configuration says nothing. Times in milliseconds, sizes in bytes, shares from 0 to 1. */
export declare const CONFIG_DEFAULTS: {
    readonly orchestration: {
        readonly router: 'auto';
        readonly confidence: 0.55;
        readonly router_timeout: number;
        readonly max_agents: 4;
        readonly mode: 'sequential';
        readonly on_agent_error: 'stop';
        readonly no_match: 'default';
        readonly progress: false;
        readonly max_hand_offs: 5;
    };
    readonly resilience: {
        readonly retry: {
            readonly max_attempts: 3;
            readonly backoff: {
                readonly initial: 200;
                readonly max: number;
            };
            readonly budget: 0.2;
        };
        readonly circuit_breaker: {
            readonly failure_rate: 0.5;
            readonly window: number;
            readonly min_requests: 10;
            readonly open_for: number;
            readonly half_open_probes: 3;
        };
        readonly timeout: {
            readonly connect: number;
            readonly first_byte: number;
            readonly idle: number;
            readonly total: number;
        };
        readonly load_balancing: 'least_outstanding';
        readonly max_ejected: 0.5;
        readonly on_broken_stream: 'error';
    };
    readonly max_body: number;
};
//# sourceMappingURL=defaults.d.ts.map