/** `BCDF-GHJK-MNPQ`: in fours, as it is read out and written down. */
export const codeText = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-')
