import type { Clock } from '../contract/clock.ts';
import type { JsonValue } from '../contract/json.ts';
import type { ChatMessage } from '../contract/message.ts';
import type { RouterVerdict, RouteTarget } from '../contract/router.ts';
import type { Transport } from '../contract/transport.ts';
import type { ConditionInput } from './chain-link.ts';
/** What filters may use of the rest of the house; filled in by assemble. */
export interface FilterServices {
    clock: Clock;
    transport: Transport;
    /** Asks a model of the configuration, outside of the client's request. Resolves to its text. */
    askModel(model: string, messages: readonly ChatMessage[], options: AskOptions): Promise<string>;
    /** The local router over the given topics. */
    prepareTopics(targets: readonly RouteTarget[]): (text: string) => RouterVerdict | Promise<RouterVerdict>;
    /** ISO 639-1 code, or undefined for a text without letters. */
    detectLanguage(text: string): string | undefined;
    compileCondition(when: unknown): (input: ConditionInput) => boolean;
    /** Mistakes of a value by a JSON Schema, or none. */
    checkSchema(schema: JsonValue): Promise<(value: JsonValue) => string[]>;
}
export interface AskOptions {
    signal: AbortSignal;
    timeoutMs: number;
}
//# sourceMappingURL=filter-services.d.ts.map