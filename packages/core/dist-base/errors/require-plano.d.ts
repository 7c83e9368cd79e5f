/** The engine that a function was given. Throws PlanoError `invalid_config` saying what came instead: most often an `await` is missing. */
export declare function requirePlano<Engine extends object>(value: Engine, caller: string): Engine;
//# sourceMappingURL=require-plano.d.ts.map