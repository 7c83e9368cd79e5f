import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { Citation } from '../../contract/turn.ts';
/** An annotation of an `output_text` part as a citation; the annotation itself stays in `raw`. */
export declare function readAnnotation(annotation: JsonObject): Citation;
export declare function readAnnotations(value: JsonValue | undefined): Citation[];
//# sourceMappingURL=read-annotation.d.ts.map