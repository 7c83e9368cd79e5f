export type { AdapterSuiteOptions } from './adapter/describe-adapter.ts'
export { ADAPTER_CASES, describeAdapter } from './adapter/describe-adapter.ts'
export type { Mount, Mounted, MountOptions } from './adapter/mount.ts'
