interface Class<Instance> {
  readonly prototype: Instance
  new (...given: never[]): Instance
}

/**
 * Makes instances of `Light` also instances of `Real`, without running the constructor of `Real`. Members that `Light`
 * lacks are delegated to the real object behind the instance.
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
