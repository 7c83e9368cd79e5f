/**
 * A room that is opened when somebody enters it, or when the process has nothing else to do. Once it is open, whoever comes
 * goes in without waiting. One that could not be opened is tried again by the next who comes.
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

  enter<Result>(use: (room: Room) => Promise<Result>): Promise<Result> {
    return this.room === undefined ? this.open().then(use) : use(this.room)
  }

  /** Closes the room if it was ever opened. */
  async close(leave: (room: Room) => void): Promise<void> {
    // Nothing is left to be closed where opening failed.
    await this.opening?.then(leave, () => undefined)
  }
}
