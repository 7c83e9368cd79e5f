import type { MountOptions } from './mount.ts'
import type { Scene } from './scene.ts'

/** One requirement of the adapter suite. */
export interface AdapterCase {
  name: string
  mount?: MountOptions
  run(scene: Scene): Promise<void>
}
