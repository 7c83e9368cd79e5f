import type { ConfigCode } from '../config/attach-code.ts';
import type { PlanoConfigInput } from '../config/schema/root.ts';
type Environment = Readonly<Record<string, string | undefined>>;
/** Reads and checks what `createPlano` was given. Rejects with PlanoError `invalid_config` or `config_not_found`. */
export declare function readConfig(source: string | PlanoConfigInput | undefined, env: Environment, code: ConfigCode | undefined): Promise<import("../config/parse-object.ts").ParsedConfig>;
export {};
//# sourceMappingURL=read-config.d.ts.map