import type { Environment } from '../expand-env.ts';
import type { CheckContext } from './check-context.ts';
/** Warns of models whose provider wants a key where neither the configuration nor the environment has one. */
export declare function checkKeys({ source, root, providers }: CheckContext, env: Environment): void;
//# sourceMappingURL=check-keys.d.ts.map