/** The Luhn check (ISO/IEC 7812-1). */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48
    const doubled = index % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return digits.length > 0 && sum % 10 === 0
}

/** The check of an IBAN: rearranged and converted to digits, it is 1 modulo 97 (ISO 13616, ISO 7064). */
export function passesIban(text: string): boolean {
  const plain = text.replaceAll(' ', '')
  if (plain.length < 15 || plain.length > 34) return false
  let rest = 0
  for (let index = 0; index < plain.length; index += 1) {
    const code = plain.charCodeAt((index + 4) % plain.length)
    // Arithmetic, because a hostile text contains thousands of candidates: digits, then capital letters from 10 on.
    const value = code < 65 ? code - 48 : code - 55
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
