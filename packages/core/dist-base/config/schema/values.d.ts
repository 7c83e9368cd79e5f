import * as z from 'zod/mini';
/** Milliseconds of "200ms", "30s", "10m", "1h", "7d"; a bare number is milliseconds. Undefined when it is none of these. */
export declare function parseDuration(value: string | number): number | undefined;
/** A duration as people write it; becomes milliseconds. */
export declare const duration: z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>;
export declare const byteSize: z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>;
export declare const name: z.ZodMiniString<string>;
export declare const headerMap: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
export declare const share: z.ZodMiniNumber<number>;
export declare const positiveInt: z.ZodMiniInt;
/** A value that only code can hold. JSON Schema shows it as anything. */
export declare function functionOf<Type>(what: string): z.ZodMiniCustom<Type, Type>;
//# sourceMappingURL=values.d.ts.map