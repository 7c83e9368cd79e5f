import type { RouterInput, RouterVerdict } from '../../contract/router.ts';
import type { RoutingState, Scoring } from './routing-state.ts';
/** Reads a request from beginning to verdict; yields texts and expects their scores. */
export declare function routeRequest(state: RoutingState, input: RouterInput): Scoring<RouterVerdict>;
//# sourceMappingURL=route-request.d.ts.map