import type { JsonObject } from '../../contract/json.ts';
import type { AudioPart, FilePart, ImagePart } from '../../contract/turn.ts';
export declare function writeImage(part: ImagePart): JsonObject;
export declare function writeAudio(part: AudioPart): JsonObject;
/** A document, or a video, under the name that `nameOf` makes for it. */
export declare function writeFile(part: FilePart, nameOf: (filename: string | undefined) => string): JsonObject;
//# sourceMappingURL=write-media.d.ts.map