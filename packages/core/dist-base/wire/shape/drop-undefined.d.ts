type Defined<Value> = {
    [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key];
} & {
    [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<Value[Key], undefined>;
};
/** The same record without the keys whose value is undefined, so that optional fields are absent and not empty. */
export declare function dropUndefined<Value extends object>(value: Value): Defined<Value>;
export {};
//# sourceMappingURL=drop-undefined.d.ts.map