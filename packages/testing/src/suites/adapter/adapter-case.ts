import type { MountOptions } from './mount.ts'
import type { Scene } from './scene.ts'

/** One thing that every adapter must do. */
export interface AdapterCase {
  name: string
  mount?: MountOptions
  run(scene: Scene): Promise<void>
}
