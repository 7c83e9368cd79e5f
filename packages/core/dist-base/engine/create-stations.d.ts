import type { PlanoConfig } from '../config/schema/root.ts';
import type { Address, Asked } from '../contract/asked.ts';
import type { Candidate } from '../contract/candidate.ts';
import type { ModelDirectory } from '../contract/model-directory.ts';
import type { Plan } from '../contract/plan.ts';
import type { FilterShelf } from '../filter/build-chain.ts';
import type { Station } from '../filter/chain-link.ts';
/** The chains before and behind one place. */
export interface StationPair {
    input: Station;
    output: Station;
}
/** Which chains stand where. */
export interface Stations {
    listener(address: Address): StationPair;
    /** Before and behind the plan: the alias that the client named, then the route that was taken. */
    plan(asked: Asked, plan: Plan): readonly StationPair[];
    /** Around one agent, as declared and as listed by the listener; or around one model. */
    upstream(candidate: Candidate, listener: string | undefined): StationPair;
}
interface StationParts {
    shelf: FilterShelf;
    directory: ModelDirectory;
}
/**
 * Chains by place. Requests for models pass the chains of every model listener, in order and each filter once: in
 * process there are no ports to tell listeners apart, and a guard must not be missed.
 */
export declare function createStations(config: PlanoConfig, { shelf, directory }: StationParts): Stations;
export {};
//# sourceMappingURL=create-stations.d.ts.map