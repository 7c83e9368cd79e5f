import type { JsonValue } from '../../contract/json.ts';
import type { ModelPrice } from '../../contract/model-target.ts';
/** Prices by model name: `provider/model`, or as the source names it. */
export type PriceTable = ReadonlyMap<string, ModelPrice>;
/** Latencies by model name; any unit, compared with each other only. */
export type LatencyTable = ReadonlyMap<string, number>;
/** The catalogue of models.dev: US dollars per million tokens; a bare id stands for the first provider that has it. */
export declare function parseModelsDev(value: JsonValue): PriceTable;
/** DigitalOcean's catalogue: US dollars per token, whatever its field names say. */
export declare function parseDigitalOcean(value: JsonValue): PriceTable;
/** An instant query of Prometheus: the label model_name names the model. */
export declare function parsePrometheus(value: JsonValue): LatencyTable;
/** A file or a function: prices as `{model: {input, output, …}}`, or the catalogue of models.dev. */
export declare function parsePriceMap(value: JsonValue): PriceTable;
/** A file or a function: latencies as `{model: number}`. */
export declare function parseLatencyMap(value: JsonValue): LatencyTable;
//# sourceMappingURL=parse-metrics.d.ts.map