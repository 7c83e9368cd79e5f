/**
 * Something that is opened when it is first needed, or when the process has nothing else to do. Once it is open, nobody waits
 * for it. An opening that fails is tried again by the next caller.
 */
export class LateRoom<Room> {
  private room: Room | undefined
  private opening: Promise<Room> | undefined
  private readonly build: () => Promise<Room>

  constructor(build: () => Promise<Room>) {
    this.build = build
  }

  open(): Promise<Room> {
    this.opening ??= this.build().then(
      (room) => {
        this.room = room
        return room
      },
      (error: unknown) => {
        this.opening = undefined
        throw error
      },
    )
    return this.opening
  }

  /** What is done in an open room may be done at once. */
  enter<Result>(use: (room: Room) => Promise<Result>): Promise<Result>
  enter<Result>(use: (room: Room) => Result | Promise<Result>): Result | Promise<Result>
  enter<Result>(use: (room: Room) => Result | Promise<Result>): Result | Promise<Result> {
    return this.room === undefined ? this.open().then(use) : use(this.room)
  }

  /** Closes what was opened, or is being opened; what never was is left alone. */
  async close(leave: (room: Room) => void | Promise<void>): Promise<void> {
    // Nothing is left to be closed where opening failed.
    const room = await this.opening?.catch(() => undefined)
    if (room !== undefined) await leave(room)
  }
}
