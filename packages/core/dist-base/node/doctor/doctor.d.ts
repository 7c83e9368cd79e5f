import type { Plano } from '../../plano.ts';
import type { DoctorFinding } from './finding.ts';
/** What `doctor` is to look at; every part is optional. */
export interface DoctorQuestion {
    plano?: Pick<Plano, 'config' | 'warnings'>;
    /** Clients that call through the engine: `OpenAI`, `Anthropic`, chat models of LangChain. */
    clients?: readonly object[];
    /** An Express application, with the middleware that Plano is mounted as. */
    app?: object;
    middleware?: unknown;
    /** Folder of the application's package.json. Default: the working directory. */
    folder?: string;
    /** Default: the process environment. */
    env?: Readonly<Record<string, string | undefined>>;
    /** Default: `process.version`. */
    nodeVersion?: string;
}
/**
 * Looks for what breaks applications in silence: an old Node, `LANGSMITH_GATEWAY`, clients that retry above the engine, two
 * copies of a package whose objects must be one, middleware in front of Plano, missing keys, warnings of the configuration.
 * Calls nobody. Errors come first.
 */
export declare function doctor(question?: DoctorQuestion): DoctorFinding[];
//# sourceMappingURL=doctor.d.ts.map