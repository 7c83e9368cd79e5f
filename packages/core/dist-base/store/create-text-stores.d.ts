import type { Stores } from '../contract/store.ts';
/** Text by key with an expiry, all that a database has to give. Times in milliseconds. */
export interface TextRecords {
    get(key: string): Promise<string | undefined>;
    put(key: string, text: string, ttlMs: number): Promise<void>;
    delete(key: string): Promise<boolean>;
    /** Puts only where nothing stands, at once for all replicas, and answers what stands afterwards. */
    putIfAbsent(key: string, text: string, ttlMs: number): Promise<string>;
}
/** The stores of sessions, responses and recorded answers over what keeps text; counters need more than that. */
export declare function createTextStores(records: {
    sessions: TextRecords;
    responses: TextRecords;
    answers: TextRecords;
}): Required<Pick<Stores, 'sessions' | 'responses' | 'answers'>>;
//# sourceMappingURL=create-text-stores.d.ts.map