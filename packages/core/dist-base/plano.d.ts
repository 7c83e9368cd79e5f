import type { ConfigCode } from './config/attach-code.ts';
import type { ConfigWarning } from './config/config-source.ts';
import type { ConfigNames, DefinedConfig } from './config/define-config.ts';
import type { PlanoConfig, PlanoConfigInput } from './config/schema/root.ts';
import type { Answer } from './contract/answer.ts';
import type { AnswerSink } from './contract/answer-sink.ts';
import type { ClientCall } from './contract/client-call.ts';
import type { Clock } from './contract/clock.ts';
import type { Decision } from './contract/decision.ts';
import type { PlanoEvent, PlanoEventType } from './contract/events.ts';
import type { Logger } from './contract/logger.ts';
import type { Stores } from './contract/store.ts';
import type { Transport } from './contract/transport.ts';
import type { VariantState } from './contract/variant.ts';
import { type EventListener } from './engine/event-hub.ts';
import type { DecideQuery } from './engine/generation.ts';
import { type PlanoRequestInit } from './engine/web-door.ts';
import { type UpstreamHealthReport } from './execute/report-health.ts';
import type { ContentRedactor } from './observe/capture-content.ts';
import { type TelemetryOptions } from './observe/telemetry.ts';
import { type UsageLedgerOptions, type UsageQuery, type UsageRow } from './observe/usage-ledger.ts';
type Environment = Readonly<Record<string, string | undefined>>;
/** What code may inject; everything has a default. */
export interface PlanoOptions {
    /** Time, for tests. */
    clock?: Clock;
    /** HTTP to upstreams; on Node undici's dispatcher by default, elsewhere fetch. The one given is not closed by us. */
    transport?: Transport;
    /** Environment for `$VAR` and provider keys. Default: the process environment. */
    env?: Environment;
    /** Functions for agents and filters that a configuration file declares, by id. */
    code?: ConfigCode;
    /** Where state is kept; by default where the configuration says, and in this process. What is given is not closed by us. */
    stores?: Partial<Stores>;
    /** Random numbers in [0, 1) for weights and jitter. */
    random?: () => number;
    /** Gets one structured line per request, warning, breaker change and reload; pino fits. Silent by default. */
    logger?: Logger;
    /** Changes each text of prompts and answers before it is shown, where `tracing.capture_content` is on. */
    redactContent?: ContentRedactor;
    /** How much `usage()` tells apart; false adds nothing up. Default: 10,000 groups and as many of sessions. */
    usage?: false | Partial<UsageLedgerOptions>;
    /** OpenTelemetry, where it is not to be the application's global one. */
    telemetry?: TelemetryOptions;
}
/** Names as far as a configuration tells them; any where it tells none. */
type KnownName<Name extends string> = [Name] extends [never] ? string : Name;
/** The engine: a `fetch` with the outer loop of a multi-agent application behind it. */
export interface Plano<Names extends ConfigNames = ConfigNames> {
    /** Every HTTP surface without a hop. Safe to pass around detached; any path prefix before ours is ignored. */
    fetch: (input: Request | string | URL, init?: PlanoRequestInit) => Promise<Response>;
    /** Who would answer, and why. Calls nobody but the router. */
    decide(query: DecideQuery<KnownName<Names['listener']>>): Promise<Decision<KnownName<Names['agent']>>>;
    /** Validates and swaps atomically; requests under way finish on the old configuration. A bad one changes nothing. */
    reload(config: string | PlanoConfigInput): Promise<void>;
    /** Listens to one type of event; the returned function stops that. */
    on<Type extends PlanoEventType>(type: Type, listener: EventListener<Type>): () => void;
    /** Listens to every event. */
    onEvent(listener: (event: PlanoEvent) => void): () => void;
    /** Stops accepting, lets work finish, aborts what is left after `drainMs` (default 10 s), closes connections. */
    close(options?: {
        drainMs?: number;
    }): Promise<void>;
    /** State of every instance that was called: breaker, rest, calls under way, latency. */
    health(): UpstreamHealthReport[];
    /** Every variant of an agent or of a model alias: who is in service, what was seen of it, and why it was taken out. */
    variants(): VariantState[];
    /** Puts a rolled-back variant back into service with a clean record; false when it is not rolled back. */
    restore(target: string, variant: string): boolean;
    /**
     * What requests used and cost since the engine was created, in this process: `usage({ by: 'tenant' })`,
     * `usage({ tenant: 'acme', by: ['agent', 'model'] })`. Dearest first; without `by` one row.
     */
    usage(query?: UsageQuery): UsageRow[];
    /** Opens the breakers of an upstream (agent id or `provider/model`) by hand until `reset`; answers how many. */
    trip(target: {
        upstream: string;
        instance?: string;
    }): number;
    /** Closes its breakers and ends its rest. */
    reset(target: {
        upstream: string;
        instance?: string;
    }): number;
    /** Whether a path relative to the mount point is one of ours. */
    handles(path: string): boolean;
    /** The door beneath `fetch`, for bridges from other HTTP stacks. */
    answer(call: ClientCall): Promise<Answer>;
    /** The same without promises: the answer goes into the sink as it comes. Never throws. */
    deliver(call: ClientCall, sink: AnswerSink): void;
    /** The configuration in force, defaults filled in. */
    readonly config: PlanoConfig;
    /** What that configuration should be looked at for: old forms, unset variables, keys without effect. */
    readonly warnings: readonly ConfigWarning[];
}
/**
 * Creates an engine from the path of a configuration file, a directory that has one, or a configuration object; without
 * either from the working directory. Throws PlanoError `invalid_config` with every mistake, or `config_not_found`.
 */
export declare function createPlano<Names extends ConfigNames>(config: DefinedConfig<Names>, options?: PlanoOptions): Promise<Plano<Names>>;
export declare function createPlano(config?: string | PlanoConfigInput, options?: PlanoOptions): Promise<Plano>;
/**
 * Reads and checks the configuration at a path, or the one that a directory (default: the working directory) has,
 * without starting anything. Throws PlanoError `config_not_found`, or `invalid_config` with every mistake.
 */
export declare function loadConfig(path?: string): Promise<PlanoConfig>;
export {};
//# sourceMappingURL=plano.d.ts.map