interface Class<Instance> {
  readonly prototype: Instance
  new (...given: never[]): Instance
}

/**
 * Makes instances of `Light` instances of `Real` too, whose constructor is not run for them. What `Real` has and `Light`
 * does not is asked of the real object that stands behind one.
 */
export function delegateRest<Light extends object, Real extends object>(
  light: Class<Light>,
  real: Class<Real>,
  realOf: (instance: Light) => Real,
): void {
  const from = light.prototype
  Object.setPrototypeOf(from, real.prototype)
  Object.defineProperty(from, 'constructor', { value: real, writable: true, configurable: true })
  for (const key of Reflect.ownKeys(real.prototype)) {
    if (Object.hasOwn(from, key)) continue
    const { value } = Object.getOwnPropertyDescriptor(real.prototype, key) ?? {}
    if (value !== undefined && typeof value !== 'function') continue
    Object.defineProperty(from, key, {
      configurable: true,
      get(this: Light) {
        const whole = realOf(this)
        const found: unknown = Reflect.get(whole, key)
        return typeof found === 'function' ? found.bind(whole) : found
      },
    })
  }
}
