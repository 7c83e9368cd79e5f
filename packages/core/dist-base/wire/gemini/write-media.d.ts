import type { JsonObject } from '../../contract/json.ts';
import type { AudioPart, FilePart, ImagePart } from '../../contract/turn.ts';
/** A picture, sound or file: bytes inline, everything else by its address. */
export declare function writeMedia(part: ImagePart | AudioPart | FilePart): JsonObject;
//# sourceMappingURL=write-media.d.ts.map