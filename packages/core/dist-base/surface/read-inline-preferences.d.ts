import { type RoutingPreferenceConfig } from '../config/schema/model.ts';
import type { JsonObject } from '../contract/json.ts';
export interface InlinePreferences {
    /** The body without the fields that are ours; the same object when there were none. */
    body: JsonObject;
    /** Undefined when the request has none, or has something that is none: then the configured ones apply. */
    preferences: readonly RoutingPreferenceConfig[] | undefined;
    /** The field was there and could not be read. */
    malformed: boolean;
}
/** Takes a request's own preferences out of its body: no upstream must see them. An empty list switches routing off. */
export declare function readInlinePreferences(body: JsonObject): InlinePreferences;
//# sourceMappingURL=read-inline-preferences.d.ts.map