/**
 * A part of the engine that is loaded when it is first needed, or when the process is idle. After that, using it does
 * not wait. A failed load is retried by the next caller.
 */
export class LazyModule<Module> {
  private module: Module | undefined
  private opening: Promise<Module> | undefined
  private closed = false
  private readonly build: () => Promise<Module>

  constructor(build: () => Promise<Module>) {
    this.build = build
  }

  get isOpen(): boolean {
    return this.module !== undefined
  }

  /** Closing has begun. */
  get isClosed(): boolean {
    return this.closed
  }

  open(): Promise<Module> {
    this.opening ??= this.build().then(
      (module) => {
        this.module = module
        return module
      },
      (error: unknown) => {
        this.opening = undefined
        throw error
      },
    )
    return this.opening
  }

  /** Runs `run` immediately when the module is already open. */
  use<Result>(run: (module: Module) => Promise<Result>): Promise<Result>
  use<Result>(run: (module: Module) => Result | Promise<Result>): Result | Promise<Result>
  use<Result>(run: (module: Module) => Result | Promise<Result>): Result | Promise<Result> {
    return this.module === undefined ? this.open().then(run) : run(this.module)
  }

  /** Closes the module if it was opened or is being opened. */
  async close(leave: (module: Module) => void | Promise<void>): Promise<void> {
    this.closed = true
    // If opening failed there is nothing to close.
    const module = await this.opening?.catch(() => undefined)
    if (module !== undefined) await leave(module)
  }
}
