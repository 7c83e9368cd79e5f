import type { HeaderList } from '../contract/answer.ts';
type Entry = [name: string, value: string];
/**
 * Headers over the list of an answer, read where it lies: the class of the runtime checks, copies and indexes every name
 * before the first is asked for. The first change makes real ones of them. https://fetch.spec.whatwg.org/#headers-class
 */
export declare class LightHeaders implements Headers {
    #private;
    /** Names in lower case, values as a server may send them. */
    constructor(list: HeaderList);
    get(name: string): string | null;
    has(name: string): boolean;
    getSetCookie(): string[];
    append(name: string, value: string): void;
    delete(name: string): void;
    set(name: string, value: string): void;
    forEach(callback: (value: string, name: string, headers: Headers) => void, self?: unknown): void;
    keys(): HeadersIterator<string>;
    values(): HeadersIterator<string>;
    entries(): HeadersIterator<Entry>;
    [Symbol.iterator](): HeadersIterator<Entry>;
    /** Once, before the first instance. */
    static complete(): void;
}
export {};
//# sourceMappingURL=light-headers.d.ts.map