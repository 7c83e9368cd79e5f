export type { FaultLimits } from './arbitrary-fault.ts'
export { arbitraryFault } from './arbitrary-fault.ts'
