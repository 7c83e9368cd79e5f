import type { AgentFunction } from '../contract/agent.ts';
import type { Encoder } from '../contract/encoder.ts';
import type { FilterDefinition } from '../contract/filter.ts';
import { type ConfigSource } from './config-source.ts';
/** What only code can hold: functions for agents and filters that a file declares by id, and a router's encoder. */
export interface ConfigCode {
    agents?: Readonly<Record<string, AgentFunction>>;
    filters?: Readonly<Record<string, FilterDefinition | NonNullable<FilterDefinition['input']>>>;
    /** Stands for `orchestration.encoder`, unless the file says `none`. */
    encoder?: Encoder;
}
/** Gives every declared agent and filter its function. A function that no id asks for is a mistake: a misspelt name. */
export declare function attachCode(source: ConfigSource, code: ConfigCode): void;
//# sourceMappingURL=attach-code.d.ts.map