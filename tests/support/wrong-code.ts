const letters = 'CDFGHJKMNPQRTVWXY34679'

/** A code of the right form that nobody was given, another for each number. */
export const wrongCode = (at: number): string =>
  [...at.toString(letters.length).padStart(12, '0')]
    .map((digit) => letters[Number.parseInt(digit, letters.length)])
    .join('')
