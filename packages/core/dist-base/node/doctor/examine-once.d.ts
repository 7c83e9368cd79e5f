import { type DoctorQuestion } from './doctor.ts';
/**
 * Runs `doctor` at the first request of a process in development (`NODE_ENV=development`, unless `PLANO_DOCTOR=off`) and
 * writes what it finds to the error stream. Later calls cost a comparison.
 */
export declare function examineOnce(question: () => DoctorQuestion): void;
//# sourceMappingURL=examine-once.d.ts.map