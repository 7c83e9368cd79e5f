import type { Asked, Surface } from '../contract/asked.ts';
import type { ClientCall } from '../contract/client-call.ts';
import type { ClientDialect } from '../contract/dialect.ts';
import type { JsonObject } from '../contract/json.ts';
import type { ChatMessage } from '../contract/message.ts';
import { type AddressBook } from './address-request.ts';
export interface ReadCallOptions {
    book: AddressBook;
    maxBodyBytes: number;
    readConversation(dialect: ClientDialect, body: JsonObject): ChatMessage[];
    warn(message: string): void;
}
/** Reads an inference request as far as it is routed on. Rejects with `invalid_request` naming the field at fault. */
export declare function readCall(call: ClientCall, surface: InferenceSurface, options: ReadCallOptions): Promise<Asked>;
type InferenceSurface = Extract<Surface, {
    kind: 'inference';
}>;
/** A body as a JSON object, with its bytes when they are still as the client sent them. */
interface ReceivedBody {
    body: JsonObject;
    bytes: Uint8Array | undefined;
}
/** The body of a call. Rejects with `invalid_request` for what is no JSON object. */
export declare function readJsonBody(call: ClientCall, maxBytes: number): Promise<ReceivedBody>;
export {};
//# sourceMappingURL=read-call.d.ts.map