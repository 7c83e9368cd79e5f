interface Class<Instance> {
    readonly prototype: Instance;
    new (...given: never[]): Instance;
}
/**
 * Makes instances of `Light` instances of `Real` too, whose constructor is not run for them. What `Real` has and `Light`
 * does not is asked of the real object that stands behind one.
 */
export declare function delegateRest<Light extends object, Real extends object>(light: Class<Light>, real: Class<Real>, realOf: (instance: Light) => Real): void;
export {};
//# sourceMappingURL=delegate-rest.d.ts.map