/**
 * A part of the engine that is loaded when it is first needed, or when the process is idle. After that, using it does
 * not wait. A failed load is retried by the next caller.
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

  /** Runs `use` immediately when the room is already open. */
  enter<Result>(use: (room: Room) => Promise<Result>): Promise<Result>
  enter<Result>(use: (room: Room) => Result | Promise<Result>): Result | Promise<Result>
  enter<Result>(use: (room: Room) => Result | Promise<Result>): Result | Promise<Result> {
    return this.room === undefined ? this.open().then(use) : use(this.room)
  }

  /** Closes the room if it was opened or is being opened. */
  async close(leave: (room: Room) => void | Promise<void>): Promise<void> {
    // If opening failed there is nothing to close.
    const room = await this.opening?.catch(() => undefined)
    if (room !== undefined) await leave(room)
  }
}
