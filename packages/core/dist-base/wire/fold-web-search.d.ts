import type { Turn } from '../contract/turn.ts';
/** A chat completion's `web_search_options` as the hosted tool that it is in other APIs. */
export declare function foldWebSearch(turn: Turn): Turn;
//# sourceMappingURL=fold-web-search.d.ts.map