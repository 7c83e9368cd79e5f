/** Luhn's check over digits (ISO/IEC 7812-1). */
export declare function passesLuhn(digits: string): boolean;
/** The check of an IBAN: its digits, country in the end, are 1 modulo 97 (ISO 13616, ISO 7064). */
export declare function passesIban(text: string): boolean;
//# sourceMappingURL=check-digits.d.ts.map