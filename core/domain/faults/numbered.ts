/** A fault on our side, with the eight digits that the log has it under: they belong to this failure, and are told with no other. */
export type NumberedFault = `unavailable ${string}`

export const numbered = (number: string): NumberedFault => `unavailable ${number}`

/** Null where it names none: nothing came back, or what failed did so on the phone itself. */
export const numberIn = (refusal: string): string | null => /^unavailable (\d{8})$/.exec(refusal)?.[1] ?? null

/** What it is, whichever one it was. */
export const kindOf = (refusal: string): string => (numberIn(refusal) === null ? refusal : 'unavailable')
