import type { JsonValue } from '../../contract/json.ts';
/**
 * The conversation as models want it that refuse anything but turns: system messages in front, then user and assistant
 * by turns, the user first and last. Neighbours of one role become one message; calls of tools and their results, which
 * such models do not know, are told in words. Nothing is left out. A conversation that fits is answered as it is.
 */
export declare function alternateRoles(messages: readonly JsonValue[]): readonly JsonValue[];
//# sourceMappingURL=alternate-roles.d.ts.map