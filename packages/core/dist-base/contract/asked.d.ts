import type { ClientDialect } from './dialect.ts';
import type { JsonObject } from './json.ts';
import type { ChatMessage } from './message.ts';
/** A route to models as a request brings it along; same shape as the configuration's. */
export interface RoutePreference {
    name: string;
    description: string;
    examples?: string[] | undefined;
    models: string[];
    [field: string]: unknown;
}
/** Which of our HTTP surfaces a path is. */
export type Surface = {
    kind: 'inference';
    dialect: ClientDialect;
    door: 'open' | 'agents' | 'decision';
    listener?: string;
    /** The model, where the path names it. */
    deployment?: string;
    /** Whether to stream, where the path says so. */
    stream?: boolean;
}
/** All of them, or the one that the path names. */
 | {
    kind: 'models';
    id?: string;
} | {
    kind: 'health';
} | {
    kind: 'readiness';
} | {
    kind: 'metrics';
} | {
    kind: 'stored-response';
    id: string;
    part: 'response' | 'input-items' | 'cancel';
} | {
    kind: 'conversations';
    id?: string;
    part: 'conversation' | 'items';
    item?: string;
} | {
    kind: 'embeddings';
}
/** In Gemini's API the path names the model. */
 | {
    kind: 'count-tokens';
    dialect: 'messages' | 'gemini';
    deployment?: string;
}
/** An unknown path under /v1 while a provider takes those (`passthrough: true`). */
 | {
    kind: 'passthrough';
};
/** Whom a request is addressed to before anything is decided. */
export type Address = {
    kind: 'agents';
    listener: string;
    agent?: string;
}
/** `model` is undefined when the client named none. */
 | {
    kind: 'models';
    model: string | undefined;
};
/**
 * An inference request, parsed as far as we route on it. `bytes` is the body as it came and stays untouched; `body` is
 * its parsed form and must not be mutated: a stage that changes it makes a copy and drops `bytes`.
 */
export interface Asked {
    dialect: ClientDialect;
    door: 'open' | 'agents' | 'decision';
    path: string;
    body: JsonObject;
    bytes: Uint8Array | undefined;
    model: string | undefined;
    stream: boolean;
    address: Address;
    /** Routing preferences of this request alone, already taken out of the body; an empty list switches routing off. */
    preferences?: readonly RoutePreference[];
    /** Set when a stored conversation was put before the request's own input items. */
    recalled?: RecalledConversation;
    /** The conversation in chat-completions form; read once, then kept. */
    conversation(): readonly ChatMessage[];
}
/** What a request continued, as it named it; the last `ownItems` of its input are its own. */
export interface RecalledConversation {
    previousResponseId?: string;
    conversation?: string;
    ownItems: number;
}
//# sourceMappingURL=asked.d.ts.map