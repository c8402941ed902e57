/** A code of twelve in three groups, as it is read aloud. */
export const groupsOf = (code: string): readonly string[] => code.match(/.{1,4}/g) ?? []

/** The same for a screen reader, which would make a word of four letters: one by one, with a rest after each group. */
export const spelled = (code: string): string =>
  `码：${groupsOf(code)
    .map((group) => group.split('').join(' '))
    .join('，')}`
