/** Where the words of a note are sealed. */
export const textAt = (id: string) => ({ collection: 'handovers', id, field: 'text' })
