/** A code of twelve in three groups, as it is read aloud. */
export const inFours = (code: string): string => (code.match(/.{1,4}/g) ?? []).join(' ')
