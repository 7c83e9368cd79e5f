/**
 * Leaves out of whole events of a chat completion stream the one that has usage and no choices: it was asked for on our
 * own account. All other bytes stay as they are.
 */
export declare function dropUsageEvents(bytes: Uint8Array): Uint8Array;
//# sourceMappingURL=hide-usage.d.ts.map